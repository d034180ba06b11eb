import { PLAIN_SIDES, stripSides } from '@/lib/charts/composition/strip-sides';
import { database } from '@/lib/db/open';
import { tellingComposition } from '@/lib/queries/composition/telling-composition';
import { horizon } from '@/lib/queries/time/horizon';
import { themes as allThemes } from '@/lib/queries/themes/themes';
import { trends } from '@/lib/queries/time/trends';
import { PageHead } from '../../_components/PageHead';
import type { PageParameters } from '../../_components/query-href';
import { themeIndex } from '../../_components/theme-index';
import { CompositionFigure } from '../../_components/charts/CompositionFigure';
import { ThemePicker } from '../../_components/charts/ThemePicker';
import { markSeries } from '@/lib/charts/trend/mark-series';
import { MOST_PARTS } from '../../_components/charts/mix-request';
import { PointPanel } from '../../_components/charts/PointPanel';
import { inPanels } from './in-panels';
import { TrendFigure } from './TrendFigure';
import { trendsState } from './trends-state';

/** Themes over time: choose, read, open the papers behind a point. */
export async function TrendsView({ parameters }: { parameters: PageParameters }) {
  const db = await database();
  const state = await trendsState(db, parameters);
  const [answer, summaries, last, parts] = await Promise.all([
    trends(db, state.request),
    allThemes(db, { strength: 'any' }),
    horizon(db),
    tellingComposition(db, { ...state.request, by: state.mix, limit: MOST_PARTS }),
  ]);
  const index = themeIndex(summaries);
  const series = markSeries(answer.series, index);
  const view = { path: '/trends', parameters: withoutPoint(parameters) };
  return (
    <>
      <PageHead
        title="Trends"
        lede="Draw any theme over time. Choose a point to read the papers behind it."
      />
      <div className="explore with-panel">
        <ThemePicker
          view={view}
          themes={summaries.map(({ id, name, group, mark, papers }) => ({ id, name, group, mark, papers }))}
          chosen={series.map((one) => one.id)}
        />
        <TrendFigure state={state} answer={answer} series={series} horizon={last} view={view}>
          {parts.buckets.length > 0 && (
            <CompositionFigure
              answer={parts}
              sides={inPanels(state, series.length) ? PLAIN_SIDES : stripSides(series, answer.measure)}
              view={view}
            />
          )}
        </TrendFigure>
        <PointPanel
          axis={answer}
          filter={state.request}
          measure={answer.measure}
          series={series}
          pinned={state.pinned}
          index={index}
          view={view}
        />
      </div>
    </>
  );
}

function withoutPoint({ at: _at, papers: _papers, ...rest }: Record<string, string>): PageParameters {
  return rest;
}
