'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useId, useMemo, type PointerEvent } from 'react';
import { labelRoom } from '@/lib/charts/axis/label-room';
import { lineChart } from '@/lib/charts/trend/line-chart';
import type { NamedSeries } from '@/lib/charts/trend/named-series';
import { readOut } from '@/lib/charts/trend/read-out';
import { trendAltText } from '@/lib/charts/trend/trend-alt-text';
import { trendFrame } from '@/lib/charts/trend/trend-frames';
import type { TimeAxis } from '@/lib/model/answers';
import type { Measure } from '@/lib/model/measure';
import { isPanelBelow } from './is-panel-below';
import type { LineChartRechartsProps } from './LineChartRecharts';
import type { Reading } from './move-reading';
import { nearestPoint } from './nearest-point';
import { PlotOverlay } from './PlotOverlay';
import { pointHref, type PageView } from './point-href';
import { ReadOutLine } from './ReadOutLine';
import { ReadOutTip } from './ReadOutTip';
import { TrendFirstPaint } from './TrendFirstPaint';
import { useBoxWidth } from './use-box-width';
import { useReading } from './use-reading';

interface TrendPlotProps {
  axis: TimeAxis;
  measure: Measure;
  series: NamedSeries[];
  /** The page to which a pinned point is added. */
  view: PageView;
  pinned: { id: string; index: number } | null;
}

const Recharts = dynamic<LineChartRechartsProps>(() => import('./LineChartRecharts'), { ssr: false });

/**
 * Trend lines that can be read by pointer, touch and keyboard. The server sends two SVG drawings,
 * one for wide boxes and one for narrow; the browser draws for its box with Recharts over them.
 * Keys: ← → bucket, PageUp PageDown five, Home End, ↑ ↓ series, Enter opens the papers, Esc ends.
 */
export function TrendPlot({ axis, measure, series, view, pinned }: TrendPlotProps) {
  const router = useRouter();
  const hintId = useId();
  const [box, width] = useBoxWidth<HTMLDivElement>();
  const chart = useMemo(
    () =>
      width === null
        ? null
        : lineChart({ axis, measure, series, ...trendFrame(width, labelRoom(series, measure)) }),
    [axis, measure, series, width],
  );
  const alt = useMemo(() => trendAltText(axis, measure, series), [axis, measure, series]);
  const open = ({ index, id }: Reading) => {
    const one = series.find((candidate) => candidate.id === id);
    if (!one || (one.counts[index] ?? 0) === 0) return;
    router.push(pointHref(view, axis.buckets[index] ?? '', one.id), { scroll: isPanelBelow() });
  };
  const last = axis.buckets.length - 1;
  const ids = series.map((one) => one.id);
  const { reading, setReading, shown, onKeyDown } = useReading({ last, ids, pinned, open });
  const read = last < 0 ? null : readOut(axis, measure, series, shown);
  const pointAt = (event: { clientX: number; clientY: number; currentTarget: HTMLElement }) => {
    const edge = event.currentTarget.getBoundingClientRect();
    return chart && nearestPoint(chart, event.clientX - edge.left, event.clientY - edge.top);
  };
  return (
    <>
      <div className="read read-rows" aria-live="polite">
        {read && <ReadOutLine read={read} />}
      </div>
      <p id={hintId} className="sr-only">
        Arrow keys read the chart: left and right by bucket, up and down by theme. Enter opens the papers.
      </p>
      <div
        ref={box}
        className="plot plot-trend"
        tabIndex={0}
        role="group"
        aria-label="Chart, read with the arrow keys"
        aria-describedby={hintId}
        onKeyDown={onKeyDown}
        onPointerMove={(event: PointerEvent<HTMLDivElement>) => setReading(pointAt(event))}
        onPointerLeave={() => setReading(null)}
        onClick={(event) => {
          const at = pointAt(event);
          if (!at || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          open(at);
        }}
      >
        <TrendFirstPaint axis={axis} measure={measure} series={series} view={view} alt={alt} />
        {chart && (
          <>
            <div className="plot-live" role="img" aria-label={alt}>
              <Recharts chart={chart} hot={reading?.id ?? null} />
            </div>
            <PlotOverlay chart={chart} reading={reading} pinned={pinned} />
            {reading && read && <ReadOutTip chart={chart} read={read} reading={reading} />}
          </>
        )}
      </div>
    </>
  );
}
