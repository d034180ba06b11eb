import { drawMatrix } from '@/lib/charts/matrix/draw-matrix';
import { pairKey } from '@/lib/charts/matrix/pair-key';
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

/** Which themes share papers: matrix, strongest pairs, and any pair over time with its papers. */
export async function CooccurrenceView({ parameters }: { parameters: PageParameters }) {
  const db = await database();
  const state = cooccurrenceState(parameters);
  const [answer, summaries] = await Promise.all([
    cooccurrence(db, state.request),
    allThemes(db, { strength: 'any' }),
  ]);
  const index = themeIndex(summaries);
  const drawing = drawMatrix(answer, index, state.request.min, state);
  const { pairs, kin, candidates } = drawing;
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
          <MatrixFigure {...{ state, answer, drawing, index, view, parameters }} />
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
