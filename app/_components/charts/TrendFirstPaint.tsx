import { memo } from 'react';
import { lineChart } from '@/lib/charts/trend/line-chart';
import { labelRoom } from '@/lib/charts/axis/label-room';
import type { NamedSeries } from '@/lib/charts/trend/named-series';
import { TREND_SIZES, trendFrame } from '@/lib/charts/trend/trend-frames';
import type { TimeAxis } from '@/lib/model/answers';
import type { Measure } from '@/lib/model/measure';
import { LineChartSvg } from './LineChartSvg';
import { PointLinks } from './PointLinks';
import { pointHref, type PageView } from './point-href';

interface TrendFirstPaintProps {
  axis: TimeAxis;
  measure: Measure;
  series: NamedSeries[];
  view: PageView;
  alt: string;
}

/** The chart as the server sends it: one drawing for wide boxes, one for narrow, each point a link. */
export const TrendFirstPaint = memo(function TrendFirstPaint(props: TrendFirstPaintProps) {
  const { axis, measure, series, view, alt } = props;
  const href = (id: string, index: number) => pointHref(view, axis.buckets[index] ?? '', id);
  return (
    <div className="plot-first">
      {(['wide', 'narrow'] as const).map((form) => {
        const chart = lineChart({
          axis,
          measure,
          series,
          ...trendFrame(TREND_SIZES[form].width, labelRoom(series, measure)),
        });
        return (
          <div key={form} className={`plot plot-${form}`}>
            <LineChartSvg chart={chart} alt={alt} />
            <PointLinks chart={chart} href={href} />
          </div>
        );
      })}
    </div>
  );
});
