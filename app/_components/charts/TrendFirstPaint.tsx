import { memo } from 'react';
import { drawTrend, type PlotForm, type TrendDrawing } from '@/lib/charts/trend/draw-trend';
import { TREND_SIZES } from '@/lib/charts/trend/trend-frames';
import { PointLinks } from './PointLinks';
import { pointHref, type PageView } from './point-href';
import { TrendSvg } from './TrendSvg';

interface TrendFirstPaintProps extends TrendDrawing {
  form?: PlotForm;
  view: PageView;
  alt: string;
}

/** The chart as the server sends it: one drawing for wide boxes, one for narrow, each point a link. */
export const TrendFirstPaint = memo(function TrendFirstPaint(props: TrendFirstPaintProps) {
  const { axis, measure, series, form = 'lines', view, alt } = props;
  const href = (id: string, index: number) => pointHref(view, axis.buckets[index] ?? '', id);
  return (
    <div className="plot-first">
      {(['wide', 'narrow'] as const).map((size) => {
        const drawn = drawTrend(form, { axis, measure, series }, TREND_SIZES[size].width);
        return (
          <div key={size} className={`plot plot-${size}`}>
            <TrendSvg drawn={drawn} alt={alt} />
            <PointLinks chart={drawn.chart} href={href} />
          </div>
        );
      })}
    </div>
  );
});
