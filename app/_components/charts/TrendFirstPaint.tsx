import { memo } from 'react';
import { lineChart } from '@/lib/charts/line-chart';
import { labelRoom } from '@/lib/charts/label-room';
import type { NamedSeries } from '@/lib/charts/named-series';
import { TREND_SIZES, trendFrame } from '@/lib/charts/trend-frames';
import type { Measure, TimeAxis } from '@/lib/model/answers';
import { LineChartSvg } from './LineChartSvg';
import { pointHref, type PageView } from './point-href';

interface TrendFirstPaintProps {
  axis: TimeAxis;
  measure: Measure;
  series: NamedSeries[];
  view: PageView | null;
  alt: string;
}

/** The chart as the server sends it: one drawing for wide boxes, one for narrow, each point a link. */
export const TrendFirstPaint = memo(function TrendFirstPaint(props: TrendFirstPaintProps) {
  const { axis, measure, series, view, alt } = props;
  const href = (id: string, index: number) =>
    view === null ? null : pointHref(view, axis.buckets[index] ?? '', id);
  const draw = (width: number) =>
    lineChart({ axis, measure, series, ...trendFrame(width, labelRoom(series, measure)) });
  return (
    <div className="plot-first">
      <LineChartSvg className="plot-wide" chart={draw(TREND_SIZES.wide.width)} alt={alt} href={href} />
      <LineChartSvg className="plot-narrow" chart={draw(TREND_SIZES.narrow.width)} alt={alt} href={href} />
    </div>
  );
});
