'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useId, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { lineChart } from '@/lib/charts/line-chart';
import { labelRoom } from '@/lib/charts/label-room';
import type { NamedSeries } from '@/lib/charts/named-series';
import { readOut } from '@/lib/charts/read-out';
import { trendAltText } from '@/lib/charts/trend-alt-text';
import { trendFrame, WIDE_FROM } from '@/lib/charts/trend-frames';
import type { Measure, TimeAxis } from '@/lib/model/answers';
import { isPanelBelow } from './is-panel-below';
import { moveReading } from './move-reading';
import { nearestPoint } from './nearest-point';
import { PlotOverlay } from './PlotOverlay';
import { pointHref, type PageView } from './point-href';
import { ReadOutLine } from './ReadOutLine';
import { ReadOutTip } from './ReadOutTip';
import { TrendFirstPaint } from './TrendFirstPaint';
import { useBoxWidth } from './use-box-width';

interface TrendPlotProps {
  axis: TimeAxis;
  measure: Measure;
  series: NamedSeries[];
  /** The page to which a pinned point is added. */
  view: PageView;
  pinned: { id: string; index: number } | null;
}

type Loaded = typeof import('./LineChartRecharts');

const Recharts = dynamic<Parameters<Loaded['default']>[0]>(() => import('./LineChartRecharts'), {
  ssr: false,
});

/**
 * Trend lines that can be read by pointer, touch and keyboard. The server sends two SVG drawings,
 * one for wide boxes and one for narrow; the browser draws for its box with Recharts over them.
 * Keys: ← → bucket, PageUp PageDown five, Home End, ↑ ↓ series, Enter opens the papers, Esc ends.
 */
export function TrendPlot({ axis, measure, series, view, pinned }: TrendPlotProps) {
  const router = useRouter();
  const hintId = useId();
  const [box, width] = useBoxWidth<HTMLDivElement>();
  const [reading, setReading] = useState<{ index: number; id: string | null } | null>(null);

  const chart = useMemo(
    () =>
      width === null
        ? null
        : lineChart({ axis, measure, series, ...trendFrame(width, labelRoom(series, measure)) }),
    [axis, measure, series, width],
  );
  const alt = useMemo(() => trendAltText(axis, measure, series), [axis, measure, series]);
  const last = axis.buckets.length - 1;
  const shown = reading?.index ?? pinned?.index ?? last;
  const read = last < 0 ? null : readOut(axis, measure, series, shown);
  const slots = new Map(series.map((one) => [one.id, one.mark.slot]));

  const open = (at: { index: number; id: string | null } | null) => {
    const one = series.find((candidate) => candidate.id === at?.id);
    if (!at || !one || (one.counts[at.index] ?? 0) === 0) return;
    router.push(pointHref(view, axis.buckets[at.index] ?? '', one.id), { scroll: isPanelBelow() });
  };
  const pointAt = (event: PointerEvent<HTMLDivElement>) => {
    if (!chart) return null;
    const edge = event.currentTarget.getBoundingClientRect();
    return nearestPoint(chart, event.clientX - edge.left, event.clientY - edge.top);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open(reading ?? { index: shown, id: series[0]?.id ?? null });
    else if (event.key === 'Escape') setReading(null);
    else {
      const from = reading ?? { index: shown, id: pinned?.id ?? series[0]?.id ?? null };
      const next = moveReading(
        event.key,
        from,
        last,
        series.map((one) => one.id),
      );
      if (next === null) return;
      setReading(next);
    }
    event.preventDefault();
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
        onPointerMove={(event) => setReading(pointAt(event))}
        onPointerLeave={() => setReading(null)}
        onClick={(event) => {
          if (!chart) return;
          event.preventDefault();
          open(pointAt(event as PointerEvent<HTMLDivElement>));
        }}
      >
        <TrendFirstPaint axis={axis} measure={measure} series={series} view={view} alt={alt} />
        {chart && (
          <div className="plot-live" role="img" aria-label={alt}>
            <Recharts chart={chart} hot={reading?.id ?? null} />
          </div>
        )}
        {chart && (
          <PlotOverlay chart={chart} at={reading?.index ?? null} hot={reading?.id ?? null} pinned={pinned} />
        )}
        {chart && reading && read && chart.frame.width >= WIDE_FROM && (
          <ReadOutTip
            read={read}
            slots={slots}
            hot={reading?.id ?? null}
            side={(chart.xs[shown] ?? 0) > chart.frame.width / 2 ? 'left' : 'right'}
          />
        )}
      </div>
    </>
  );
}
