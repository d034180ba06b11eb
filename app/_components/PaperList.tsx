import { PageLink } from './PageLink';
import type { Evidence, PaperSummary } from '@/lib/model/answers';
import { plural } from '@/lib/words/plural';
import { snippet } from '@/lib/words/snippet';
import { MarkedText } from './MarkedText';
import { queryHref } from './query-href';
import { PaperMeta } from './PaperMeta';
import { Still } from './still/Still';
import { ThemeChip } from './ThemeChip';
import type { NamedThemes } from './theme-index';

const MOST_CHIPS = 6;
const SNIPPET = 240;

interface PaperListProps {
  papers: PaperSummary[];
  themes: NamedThemes;
  /** Of the same papers; with it each paper shows a piece of its abstract with the words that count. */
  evidence?: Evidence[];
  /** Themes the list was asked for: said with strength and number of places, and left out of the chips. */
  chosen?: string[];
  tight?: boolean;
  /** The words that were searched for: marked on the page of a paper as well. */
  words?: string | undefined;
  /** Level of the titles. */
  level?: 'h2' | 'h3';
}

/** Papers with date, place, evidence and themes. */
export function PaperList({ papers, evidence = [], tight = false, ...rest }: PaperListProps) {
  const byPaper = new Map(evidence.map((each) => [each.paper, each]));
  return (
    <Still as="ul" className={tight ? 'papers papers-tight' : 'papers'}>
      {papers.map((paper) => (
        <PaperRow key={paper.id} paper={paper} evidence={byPaper.get(paper.id)} {...rest} />
      ))}
    </Still>
  );
}

type Spans = Evidence['spans'];

const within = (spans: Spans, field: Spans[number]['field']): Spans =>
  spans.filter((span) => span.field === field);

interface PaperRowProps extends Pick<PaperListProps, 'themes' | 'chosen' | 'level' | 'words'> {
  paper: PaperSummary;
  evidence: Evidence | undefined;
}

function PaperRow({ paper, evidence, themes, chosen = [], words, level: Title = 'h3' }: PaperRowProps) {
  const spans = evidence?.spans ?? [];
  const abstract = evidence?.abstract ?? null;
  const piece = abstract === null ? null : snippet(abstract, within(spans, 'abstract'), SNIPPET);
  return (
    <li>
      <Title>
        <PageLink href={queryHref(`/papers/${paper.id}`, words === undefined ? {} : { q: words })}>
          <MarkedText text={paper.title} spans={within(spans, 'title')} themes={themes} />
        </PageLink>
      </Title>
      <PaperMeta paper={paper}>
        {chosen.map((id) => (
          <Places
            key={id}
            id={id}
            paper={paper}
            evidence={evidence}
            themes={themes}
            alone={chosen.length === 1}
          />
        ))}
      </PaperMeta>
      {piece !== null && (
        <p className="snip">
          <MarkedText text={piece.text} spans={piece.spans} themes={themes} />
        </p>
      )}
      <PaperChips paper={paper} themes={themes} chosen={chosen} />
    </li>
  );
}

interface PlacesProps extends Omit<PaperRowProps, 'chosen' | 'level'> {
  id: string;
  alone: boolean;
}

function Places({ id, paper, evidence, themes, alone }: PlacesProps) {
  const strength = paper.themes.find((theme) => theme.id === id)?.strength;
  if (strength === undefined) return null;
  const places = evidence?.spans.filter((span) => span.theme === id).length ?? 0;
  return (
    <span>
      {alone ? '' : `${themes.get(id)?.name ?? id}: `}
      {strength}
      {places > 0 && `, ${plural(places, 'place')}`}
    </span>
  );
}

function PaperChips({ paper, themes, chosen = [] }: Pick<PaperRowProps, 'paper' | 'themes' | 'chosen'>) {
  const others = paper.themes.flatMap(({ id }) => (chosen.includes(id) ? [] : (themes.get(id) ?? [])));
  if (paper.themes.length === 0) return <p className="mt-1.5 text-sm text-ink-3">no theme</p>;
  if (others.length === 0) return null;
  return (
    <div className="chips mt-2">
      {others.slice(0, MOST_CHIPS).map((theme) => (
        <ThemeChip key={theme.id} name={theme.name} mark={theme.mark} href={`/papers?themes=${theme.id}`} />
      ))}
      {others.length > MOST_CHIPS && <span className="chip">+{others.length - MOST_CHIPS}</span>}
    </div>
  );
}
