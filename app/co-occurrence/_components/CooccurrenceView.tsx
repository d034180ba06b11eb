import { drawMatrix } from '@/lib/charts/matrix/draw-matrix';
import { drawNetwork } from '@/lib/charts/network/draw-network';
import { pairKey } from '@/lib/charts/matrix/pair-key';
import { cooccurrence } from '@/lib/queries/pairs/cooccurrence';
import { themes as allThemes } from '@/lib/queries/themes/themes';
import { PageHead } from '../../_components/PageHead';
import type { PageParameters } from '../../_components/query-href';
import { viewDatabase } from '../../_components/pins/view-database';
import { themeIndex } from '../../_components/theme-index';
import { cooccurrenceState } from './cooccurrence-state';
import { LinkTable } from './LinkTable';
import { MatrixFigure } from './MatrixFigure';
import { NetworkFigure } from './NetworkFigure';
import { NoPair } from './NoPair';
import { PairPanel } from './PairPanel';
import { PairTrendFigure } from './PairTrendFigure';
import { StrongestPairs } from './StrongestPairs';
import { ViewSwitch } from './ViewSwitch';

/** Which themes share papers: matrix, strongest pairs, and any pair over time with its papers. */
export async function CooccurrenceView({ parameters }: { parameters: PageParameters }) {
  const db = await viewDatabase();
  const state = cooccurrenceState(parameters);
  const [answer, summaries] = await Promise.all([
    cooccurrence(db, state.request),
    allThemes(db, { strength: 'any' }),
  ]);
  const index = themeIndex(summaries);
  const drawing = drawMatrix(answer, index, state.request.min, state);
  const { pairs, kin, candidates } = drawing;
  const { links, link: threshold = null, most } = state;
  const network =
    state.view === 'network'
      ? drawNetwork(answer, index, state.request.min, { links, threshold, most })
      : null;
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
        lede="Which themes share papers more often than chance would give. Choose a pair to read the papers behind it."
      />
      <ViewSwitch view={state.view} parameters={parameters} />
      <div className="explore right-panel">
        <div className="stack">
          {network === null ? (
            <MatrixFigure {...{ state, answer, drawing, index, view, parameters }} />
          ) : (
            <NetworkFigure {...{ state, answer, view, parameters }} drawing={network} />
          )}
          {pairTrend}
          {network === null ? (
            <StrongestPairs {...{ answer, pairs, index, view }} filter={state.request} />
          ) : (
            <LinkTable {...{ answer, index, view }} pairs={network.pairs} filter={state.request} />
          )}
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
