import { axisNotes } from '@/lib/charts/axis/axis-notes';
import { fromFirstMeeting } from '@/lib/charts/matrix/from-first-meeting';
import { LIFT_FRAME } from '@/lib/charts/matrix/lift-frame';
import { pairLift } from '@/lib/charts/matrix/pair-lift';
import { BUCKETS } from '@/lib/model/bucket';
import { pairTrendRequest } from '@/lib/model/request/pair-trend-request';
import { horizon } from '@/lib/queries/time/horizon';
import { pairTrend } from '@/lib/queries/pairs/pair-trend';
import { AutoForm } from '../../_components/AutoForm';
import { HiddenParameters } from '../../_components/charts/HiddenParameters';
import { markSeries } from '@/lib/charts/trend/mark-series';
import { PairLiftSvg } from '../../_components/charts/PairLiftSvg';
import { TrendPlot } from '../../_components/charts/TrendPlot';
import { TrendTable } from '../../_components/charts/TrendTable';
import { csvHref } from '../../_components/csv-href';
import { embedHref } from '../../_components/embed-href';
import { ExportMenu } from '../../_components/ExportMenu';
import { Figure } from '../../_components/Figure';
import type { PageParameters } from '../../_components/query-href';
import { Select } from '../../_components/Select';
import { viewDatabase } from '../../_components/pins/view-database';
import type { ThemeIndex } from '../../_components/theme-index';
import type { CooccurrenceState } from './cooccurrence-state';
import { PairComposition } from './PairComposition';

interface PairTrendFigureProps {
  state: CooccurrenceState;
  pair: { a: string; b: string };
  index: ThemeIndex;
  parameters: PageParameters;
}

const LIFT = { chart: 'lift' };

const embedOf = (file: string, more: Readonly<Record<string, string>> = {}) =>
  embedHref(file, more).replace('/embed/cooccurrence/trend', '/embed/cooccurrence-trend');

/** Both themes and the pair over time, and the lift of each bucket. */
export async function PairTrendFigure({ state, pair, index, parameters }: PairTrendFigureProps) {
  const db = await viewDatabase();
  const { min: _min, themes: _themes, ...filter } = state.request;
  const request = { ...filter, ...pair, bucket: state.bucket, measure: 'share' as const, smooth: 0 };
  const [whole, last] = await Promise.all([pairTrend(db, request), horizon(db)]);
  const trend = filter.from === undefined ? fromFirstMeeting(whole) : whole;
  const names = [pair.a, pair.b].map((id) => index.get(id)?.name ?? id);
  const series = markSeries(
    trend.series.map((one) => (one.theme.includes('*') ? { ...one, name: 'Both' } : one)),
    index,
  );
  const lift = pairLift(trend, LIFT_FRAME);
  const view = { path: '/trends', parameters: {} };
  const file = csvHref('/api/cooccurrence/trend', pairTrendRequest, parameters, {
    ...pair,
    bucket: trend.bucket,
    measure: 'share',
  });
  return (
    <>
      <Figure
        title={`How did ${names.join(' and ')} come together?`}
        sub={`Share of papers with each theme and with both, by ${trend.bucket}, then the lift of the pair: papers with both against what chance would give. Bands and whiskers: 95% intervals.`}
        controls={
          <AutoForm
            action="/co-occurrence"
            label="Bucket of the pair"
            className="tools"
            defaults={{ bucket: 'year' }}
          >
            <HiddenParameters parameters={parameters} except={['bucket']} />
            <Select
              label="Bucket"
              name="bucket"
              key={trend.bucket}
              defaultValue={trend.bucket}
              options={BUCKETS.toReversed().map((value) => ({
                value,
                label: value.charAt(0).toUpperCase() + value.slice(1),
              }))}
            />
            <noscript>
              <button className="btn" type="submit">
                Show
              </button>
            </noscript>
          </AutoForm>
        }
        source={axisNotes(
          trend,
          series.map((one, i) => ({ name: one.name, undated: trend.series[i]?.undated ?? 0 })),
          last,
        ).join(' ')}
        exports={<ExportMenu csv={file} picture={{}} embed={embedOf(file)} />}
      >
        <div className="pair-plots">
          <div className="min-w-0">
            <TrendPlot axis={trend} measure="share" series={series} view={view} pinned={null} />
          </div>
          <div className="min-w-0">
            <h3 className="mb-1 text-md font-semibold">Lift by {trend.bucket}</h3>
            <PairLiftSvg chart={lift} />
            <ExportMenu csv={file} picture={LIFT} embed={embedOf(file, LIFT)} />
          </div>
        </div>
      </Figure>
      <PairComposition
        trend={trend}
        filter={filter}
        mix={state.mix}
        view={{ path: '/co-occurrence', parameters }}
      />
      <TrendTable axis={trend} measure="share" series={series} filter={filter} view={view} />
    </>
  );
}
