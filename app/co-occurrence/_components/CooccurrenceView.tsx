import { kinPairs } from '@/lib/charts/matrix/kin-pairs';
import { matrixChart } from '@/lib/charts/matrix/matrix-chart';
import { matrixThemes } from '@/lib/charts/matrix/matrix-themes';
import { pairKey } from '@/lib/charts/matrix/pair-key';
import { testedPairs } from '@/lib/charts/matrix/tested-pairs';
import { database } from '@/lib/db/open';
import { cooccurrence } from '@/lib/queries/pairs/cooccurrence';
import { themes as allThemes } from '@/lib/queries/themes/themes';
import { PageHead } from '../../_components/PageHead';
import type { PageParameters } from '../../_components/query-href';
import { themeIndex } from '../../_components/theme-index';
import { cooccurrenceState } from './cooccurrence-state';
import { MatrixFigure } from './MatrixFigure';
import { NoPair } from './NoPair';
import { PairPanel } from './PairPanel';
import { PairTrendFigure } from './PairTrendFigure';
import { StrongestPairs } from './StrongestPairs';

/** More than these make cells too small to hit. */
const MOST_THEMES = 30;

/** Which themes share papers: matrix, strongest pairs, and any pair over time with its papers. */
export async function CooccurrenceView({ parameters }: { parameters: PageParameters }) {
  const db = await database();
  const state = cooccurrenceState(parameters);
  const [answer, summaries] = await Promise.all([
    cooccurrence(db, state.request),
    allThemes(db, { strength: 'any' }),
  ]);
  const index = themeIndex(summaries);
  const pairs = testedPairs(answer, state.request.min);
  const kin = kinPairs(summaries);
  const candidates = answer.themes.flatMap(({ id, count }) => {
    const theme = index.get(id);
    return theme ? [{ id, name: theme.name, group: theme.group, count }] : [];
  });
  const chart = matrixChart({
    themes: matrixThemes(candidates, pairs, state.order, MOST_THEMES),
    pairs,
    kin,
    measure: state.measure,
    min: state.request.min,
    mask: state.unclear === 'hatched',
  });
  const view = { path: '/co-occurrence', parameters: withoutPair(parameters) };
  const chosen = state.pair;
  const pair = chosen === null || kin.has(pairKey(chosen.a, chosen.b)) ? null : chosen;
  const tested = pair === null ? undefined : pairs.get(pairKey(pair.a, pair.b));
  // Called, not drawn: what is wrong with the pair is then said like any other parameter's fault. One after
  // the other, because the first names the parameter at fault.
  const pairTrend = pair && (await PairTrendFigure({ state, index, parameters, pair }));
  const pairPanel = pair ? (
    await PairPanel({ state, answer, index, view, pair, tested })
  ) : (
    <NoPair themes={candidates} view={view} kin={chosen !== null} />
  );
  return (
    <>
      <PageHead
        title="Co-occurrence"
        lede="Which themes share papers more often than chance would give. Choose a cell to read the papers behind it."
      />
      <div className="explore right-panel">
        <div className="stack">
          <MatrixFigure {...{ state, answer, chart, pairs, index, view, parameters }} />
          {pairTrend}
          <StrongestPairs {...{ answer, pairs, index, view }} filter={state.request} />
        </div>
        {pairPanel}
      </div>
    </>
  );
}

function withoutPair(parameters: PageParameters): PageParameters {
  const { a: _a, b: _b, at: _at, papers: _papers, ...rest } = parameters;
  return rest;
}
