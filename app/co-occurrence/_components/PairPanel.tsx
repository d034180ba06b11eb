import { PageLink } from '../../_components/PageLink';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatQ } from '@/lib/charts/format/format-q';
import { formatRatio } from '@/lib/charts/format/format-ratio';
import { formatSigned } from '@/lib/charts/format/format-signed';
import type { TestedPair } from '@/lib/charts/matrix/tested-pairs';
import type { Cooccurrence } from '@/lib/model/answers';
import { evidence } from '@/lib/queries/papers/evidence';
import { papers as papersOf } from '@/lib/queries/papers/papers';
import { ClosingPanel } from '../../_components/ClosingPanel';
import { Icon } from '../../_components/Icon';
import { PaperList } from '../../_components/PaperList';
import { papersHref } from '../../_components/charts/papers-href';
import type { PageView } from '../../_components/charts/point-href';
import { ThemeKey } from '../../_components/charts/ThemeKey';
import { queryHref } from '../../_components/query-href';
import { viewDatabase } from '../../_components/pins/view-database';
import type { ThemeIndex } from '../../_components/theme-index';
import type { CooccurrenceState } from './cooccurrence-state';
import { PairForm } from './PairForm';

const SHOWN = 20;

interface PairPanelProps {
  state: CooccurrenceState;
  answer: Cooccurrence;
  pair: { a: string; b: string };
  tested: TestedPair | undefined;
  index: ThemeIndex;
  /** The view without a pair: where closing leads. */
  view: PageView;
}

/** The chosen pair: its numbers, and the papers having both themes with the words of both. */
export async function PairPanel({ state, answer, pair, tested, index, view }: PairPanelProps) {
  const db = await viewDatabase();
  const ids = [pair.a, pair.b];
  const { min: _min, themes: _themes, ...filter } = state.request;
  const page = await papersOf(db, { ...filter, themes: ids, dated: 'any', sort: 'newest', limit: SHOWN });
  const words = await evidence(db, { papers: page.papers.map((paper) => paper.id), themes: ids });
  const all = papersHref(filter, ids, { from: answer.from, to: answer.to });
  return (
    <ClosingPanel
      label="Chosen pair"
      shown={`${pair.a}*${pair.b}`}
      closeHref={queryHref(view.path, view.parameters)}
    >
      <header>
        <h2 className="grid gap-1">
          {ids.map((id) => (
            <span key={id} className="key-name">
              <ThemeKey mark={index.get(id)?.mark ?? '12.1.a'} /> {index.get(id)?.name ?? id}
            </span>
          ))}
        </h2>
        <PageLink
          className="icon-btn"
          href={queryHref(view.path, view.parameters)}
          scroll={false}
          aria-label="Close the pair"
        >
          <Icon name="close" />
        </PageLink>
      </header>
      <div className="panel-body" tabIndex={0} role="region" aria-label="Numbers and papers of the pair">
        <PairNumbers total={page.total} tested={tested} min={state.request.min} />
        <h3 className="mt-4 text-md font-semibold">Papers with both, newest first</h3>
        {page.total === 0 ? (
          <p className="text-sm text-ink-2">None under this filter.</p>
        ) : (
          <PaperList papers={page.papers} evidence={words} themes={index} chosen={ids} tight level="h3" />
        )}
        <details className="mt-3">
          <summary className="text-md text-ink-2">Another pair</summary>
          <div className="pt-2">
            <PairForm themes={[...index.values()]} view={view} pair={pair} />
          </div>
        </details>
      </div>
      <footer>
        <span className="num text-ink-3">
          {formatCount(page.papers.length)} of {formatCount(page.total)}
        </span>
        <PageLink href={all}>
          {page.total > page.papers.length ? `See all ${formatCount(page.total)}` : 'Open as a list'}
        </PageLink>
      </footer>
    </ClosingPanel>
  );
}

function PairNumbers({ total, tested, min }: { total: number; tested: TestedPair | undefined; min: number }) {
  const rows: [string, string][] = tested
    ? [
        ['Expected by chance', tested.expected.toFixed(1)],
        ['Lift', formatRatio(tested.lift)],
        ['Jaccard, NPMI', `${tested.jaccard.toFixed(3)}, ${formatSigned(tested.npmi, 2)}`],
        ['q', `${formatQ(tested.q)}${tested.clear ? '' : ', not clearly more than chance'}`],
      ]
    : [['Not measured', `fewer than ${min} papers with both`]];
  return (
    <dl className="kv pt-2">
      <dt>Papers with both</dt>
      <dd>
        <b className="font-semibold">{formatCount(total)}</b>
      </dd>
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
