'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useId, useMemo, useRef, type PointerEvent } from 'react';
import type { PlotForm } from '@/lib/charts/trend/draw-trend';
import type { NamedSeries } from '@/lib/charts/trend/named-series';
import { trendAltText } from '@/lib/charts/trend/trend-alt-text';
import { trendReadOut } from '@/lib/charts/trend/trend-read-out';
import type { TimeAxis } from '@/lib/model/answers';
import type { Measure } from '@/lib/model/measure';
import { queryHref } from '../query-href';
import { isPanelBelow } from './is-panel-below';
import type { Reading } from './move-reading';
import { nearestPoint } from './nearest-point';
import { pointHref, type PageView } from './point-href';
import { ReadOutLine } from './ReadOutLine';
import { TREND_PLOT } from './trend-plot-id';
import { TrendFirstPaint } from './TrendFirstPaint';
import { TrendLive } from './TrendLive';
import { useBoxWidth } from './use-box-width';
import { useLiveChart } from './use-live-chart';
import { useReading } from './use-reading';

export interface ReadableTrendProps {
  axis: TimeAxis;
  measure: Measure;
  series: NamedSeries[];
  form?: PlotForm;
  /** The page to which a pinned point is added. */
  view: PageView;
  pinned: { id: string; index: number } | null;
}

/**
 * Series over time that can be read by pointer, touch and keyboard. The server sends two SVG drawings, one for
 * wide boxes and one for narrow; the browser draws over them for its box where it must, and with Recharts once
 * lines are read.
 * Keys: ← → bucket, PageUp PageDown five, Home End, ↑ ↓ series, Enter opens the papers, Esc closes them.
 */
export function ReadableTrend({ axis, measure, series, form = 'lines', view, pinned }: ReadableTrendProps) {
  const router = useRouter();
  const hintId = useId();
  const [box, width] = useBoxWidth<HTMLDivElement>();
  const alt = useMemo(() => trendAltText(axis, measure, series), [axis, measure, series]);
  const byKey = useRef(false);
  const open = ({ index, id }: Reading) => {
    const one = series.find((candidate) => candidate.id === id);
    if (!one || (one.counts[index] ?? 0) === 0) return;
    router.push(pointHref(view, axis.buckets[index] ?? '', one.id), { scroll: isPanelBelow() });
  };
  const close = () => {
    if (pinned) router.push(queryHref(view.path, view.parameters), { scroll: false });
  };
  const last = axis.buckets.length - 1;
  const ids = series.map((one) => one.id);
  const { reading, setReading, shown, onKeyDown } = useReading({ last, ids, pinned, open, close });
  const live = useLiveChart({ form, axis, measure, series }, width, reading !== null);
  const read = useMemo(
    () => (last < 0 ? null : trendReadOut(form, { axis, measure, series }, shown)),
    [form, axis, measure, series, last, shown],
  );
  const pinnedAt = pinned === null ? null : `${pinned.id} ${pinned.index}`;
  useEffect(() => {
    // Who opened the papers by key goes on reading there.
    if (pinnedAt !== null && byKey.current) document.getElementById('behind')?.focus();
    byKey.current = false;
  }, [pinnedAt]);
  const pointAt = (event: { clientX: number; clientY: number; currentTarget: HTMLElement }) => {
    const edge = event.currentTarget.getBoundingClientRect();
    const chart = live.measure();
    return chart && nearestPoint(chart, event.clientX - edge.left, event.clientY - edge.top);
  };
  return (
    <>
      <div className={form === 'heat' ? 'read read-grid' : 'read read-rows'} aria-live="polite">
        {read && <ReadOutLine read={read} />}
      </div>
      <p id={hintId} className="sr-only">
        Arrow keys read the chart: left and right by bucket, up and down by series. Enter opens the papers,
        Escape closes them.
      </p>
      <div
        ref={box}
        id={TREND_PLOT}
        className="plot plot-trend"
        tabIndex={0}
        role="group"
        aria-label="Chart, read with the arrow keys"
        aria-describedby={hintId}
        onKeyDown={(event) => {
          byKey.current = event.key === 'Enter';
          onKeyDown(event);
        }}
        onPointerMove={(event: PointerEvent<HTMLDivElement>) => setReading(pointAt(event))}
        onPointerLeave={() => setReading(null)}
        onClick={(event) => {
          const at = pointAt(event);
          if (!at || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          if (pinned && at.id === pinned.id && at.index === pinned.index) close();
          else open(at);
        }}
      >
        <TrendFirstPaint {...{ axis, measure, series, form, view, alt }} />
        <TrendLive live={live} alt={alt} {...{ reading, pinned, read }} />
      </div>
    </>
  );
}
