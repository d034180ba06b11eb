import { headers } from 'next/headers';
import { PLAIN_SIDES, stripSides } from '@/lib/charts/composition/strip-sides';
import { plotForm } from '@/lib/charts/trend/plot-form';
import { roundedSeries } from '@/lib/charts/trend/rounded-series';
import { trendSeries } from '@/lib/charts/trend/trend-series';
import { withBursts } from '@/lib/charts/trend/with-bursts';
import { readEnv } from '@/lib/env';
import { closedWriting } from '@/lib/ingest/closed-writing';
import { tellingComposition } from '@/lib/queries/composition/telling-composition';
import { corpusShape, MOST_BARS } from '@/lib/queries/time/corpus-shape';
import { horizon } from '@/lib/queries/time/horizon';
import { themes as allThemes } from '@/lib/queries/themes/themes';
import { trends } from '@/lib/queries/time/trends';
import { MOST_SERIES } from '@/lib/model/most-series';
import { Banner } from '../../_components/Banner';
import { PageHead } from '../../_components/PageHead';
import type { PageParameters } from '../../_components/query-href';
import { themeIndex } from '../../_components/theme-index';
import { CompositionFigure } from '../../_components/charts/CompositionFigure';
import { MOST_PARTS } from '../../_components/charts/mix-request';
import { PointPanel } from '../../_components/charts/PointPanel';
import { viewDatabase } from '../../_components/pins/view-database';
import { WriteAccess } from '../../_components/writing/WriteAccess';
import { TrendFigure } from './TrendFigure';
import { TrendPicker } from './TrendPicker';
import { TrendRange } from './TrendRange';
import { trendsState } from './trends-state';

/** Themes and phrases over time: choose, read, open the papers behind a point. */
export async function TrendsView({ parameters }: { parameters: PageParameters }) {
  const db = await viewDatabase();
  const state = await trendsState(db, parameters);
  const [answer, summaries, last, whole] = await Promise.all([
    trends(db, state.request),
    allThemes(db, { strength: 'any' }),
    horizon(db),
    corpusShape(db, state.request, state.request.bucket),
  ]);
  // Parts of thousands of buckets cannot be told apart.
  const bucket = answer.buckets.length > MOST_BARS ? whole.bucket : state.request.bucket;
  const parts = await tellingComposition(db, { ...state.request, bucket, by: state.mix, limit: MOST_PARTS });
  const index = themeIndex(summaries);
  const named = roundedSeries(trendSeries(answer, index));
  const series = state.bursts ? withBursts(named, answer) : named;
  const view = { path: '/trends', parameters: state.parameters };
  const form = plotForm(state.form, series.length);
  const labelled = form === 'lines' || form === 'area';
  const sides = labelled ? stripSides(series, answer.measure) : PLAIN_SIDES;
  return (
    <>
      <PageHead
        title="Trends"
        lede="Draw any theme or phrase over time. Choose a point to read the papers behind it."
      />
      {state.leftOut.length > 0 && (
        <div className="mb-5">
          <Banner>
            <b>At most {MOST_SERIES} themes and phrases are drawn at once.</b> Left out:{' '}
            {state.leftOut.map((id) => index.get(id)?.name ?? `“${id.replaceAll('"', '')}”`).join(', ')}.
          </Banner>
        </div>
      )}
      <div className="explore with-panel">
        <WriteAccess>
          <TrendPicker
            view={view}
            themes={summaries.map(({ id, name, group, mark, papers }) => ({ id, name, group, mark, papers }))}
            chosen={answer.series.map(({ theme }) => theme)}
            phrases={{ chosen: state.request.phrases ?? [], problem: state.problem }}
            most={MOST_SERIES}
            mayWrite={closedWriting(await headers(), readEnv()) === null}
          />
        </WriteAccess>
        <TrendFigure
          state={state}
          answer={answer}
          series={series}
          horizon={last}
          view={view}
          range={<TrendRange whole={whole} request={state.request} sides={sides} view={view} />}
        >
          {parts.buckets.length > 0 && <CompositionFigure answer={parts} sides={sides} view={view} />}
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
