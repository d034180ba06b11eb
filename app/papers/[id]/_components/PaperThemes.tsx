import { PageLink } from '../../../_components/PageLink';
import type { PaperDetail } from '@/lib/model/answers';
import { Card } from '../../../_components/Card';
import { taxonomyHref } from '../../../taxonomy/_components/taxonomy-href';
import { ThemeMark } from '../../../_components/ThemeMark';
import type { ThemeIndex } from '../../../_components/theme-index';
import { EvidenceToggle } from './EvidenceToggle';

type PaperTag = PaperDetail['tags'][number];

/** Why the paper counts under each of its themes. */
export function PaperThemes({ tags, index }: { tags: PaperDetail['tags']; index: ThemeIndex }) {
  if (tags.length === 0) {
    return (
      <Card title="No theme">
        <p className="text-sm text-ink-2">
          No word of the title or abstract is in the rule of a theme. The paper counts in totals all the same.
        </p>
      </Card>
    );
  }
  return (
    <Card
      title="Themes and their evidence"
      sub="The words that made each tag, marked in the text, and the pattern that they match. A theme is what the paper is about, or only mentioned."
    >
      <ul>
        {tags.map((tag) => (
          <TagRow key={tag.theme} tag={tag} index={index} />
        ))}
      </ul>
    </Card>
  );
}

function TagRow({ tag, index }: { tag: PaperTag; index: ThemeIndex }) {
  const theme = index.get(tag.theme);
  const name = theme?.name ?? tag.theme;
  const words = [...new Map(tag.spans.map((span) => [span.text.toLowerCase(), span.text])).values()];
  return (
    <li className="flex items-start justify-between gap-3 border-t border-line py-2.5">
      <div className="min-w-0">
        <PageLink
          href={`/papers?themes=${tag.theme}`}
          className="inline-flex items-center gap-1.5 font-medium text-ink no-underline hover:underline"
        >
          {theme && <ThemeMark mark={theme.mark} />}
          {name}
        </PageLink>
        <p className="text-sm wrap-anywhere text-ink-2">
          {tag.strength}: {words.join(', ')} <span className="num text-ink-3">({tag.spans.length})</span>
        </p>
        <p className="text-xs wrap-anywhere text-ink-3">
          by{' '}
          <PageLink href={taxonomyHref('read', tag.theme)} className="mono text-ink-3">
            {shownPatterns(tag)}
          </PageLink>
        </p>
      </div>
      <EvidenceToggle theme={tag.theme} name={name} />
    </li>
  );
}

const MOST_PATTERNS = 2;

function shownPatterns({ spans }: PaperTag): string {
  const patterns = [...new Set(spans.map((span) => span.pattern))];
  const more = patterns.length - MOST_PATTERNS;
  return patterns.slice(0, MOST_PATTERNS).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
