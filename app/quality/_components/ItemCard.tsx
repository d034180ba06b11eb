import { themeMark } from '@/lib/charts/theme-mark';
import type { QualityItem } from '@/lib/model/quality';
import { markSpans } from '@/lib/words/mark-spans';
import { PageLink } from '../../_components/PageLink';
import { ThemeMark } from '../../_components/ThemeMark';

/** A paper with the words that made the tag, and the question. */
export function ItemCard({ item }: { item: QualityItem }) {
  const { name, meaning, mark, title, abstract, paper, year, strength } = item;
  return (
    <article aria-live="polite">
      <h2 className="flex items-center gap-2">
        <ThemeMark mark={mark} /> Is this paper on {name}?
      </h2>
      <p className="sub">{meaning}</p>
      <h3 className="mt-4 text-lg">
        <PageLink href={`/papers/${paper}`}>
          <Marked item={item} field="title" text={title} />
        </PageLink>
      </h3>
      <p className="meta">
        <span>{year ?? 'no date'}</span>
        <span>{strength === 'about' ? 'tagged as about it' : 'tagged as a mention'}</span>
      </p>
      <p className="abstract mt-2">
        {abstract === null ? (
          'No dump states an abstract.'
        ) : (
          <Marked item={item} field="abstract" text={abstract} />
        )}
      </p>
    </article>
  );
}

function Marked({ item, field, text }: { item: QualityItem; field: 'title' | 'abstract'; text: string }) {
  const spans = item.spans
    .filter((span) => span.field === field)
    .map(({ start, end }) => ({ theme: item.theme, start, end }));
  return markSpans(text, spans).map((part, index) =>
    part.themes.length === 0 ? (
      part.text
    ) : (
      <mark key={index} className={`slot-${themeMark(item.mark).slot}`}>
        {part.text}
      </mark>
    ),
  );
}
