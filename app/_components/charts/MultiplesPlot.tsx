'use client';

import { useRouter } from 'next/navigation';
import { useId, useMemo } from 'react';
import type { TrendDrawing } from '@/lib/charts/trend/draw-trend';
import { multiplesChart } from '@/lib/charts/trend/multiples-chart';
import { readOut } from '@/lib/charts/trend/read-out';
import { queryHref } from '../query-href';
import { isPanelBelow } from './is-panel-below';
import { MultiplesPanel } from './MultiplesPanel';
import { pointHref, type PageView } from './point-href';
import { ReadOutLine } from './ReadOutLine';
import { TREND_PLOT } from './trend-plot-id';
import { useReading } from './use-reading';

export interface MultiplesPlotProps extends TrendDrawing {
  /** The page to which a pinned point is added. */
  view: PageView;
  pinned?: { id: string; index: number } | null;
}

/**
 * One panel a series on one scale, the others as grey threads; the value is of the last bucket that is over. All
 * panels are read at once: ← → bucket, ↑ ↓ series, Enter opens the papers, Esc closes them.
 */
export function MultiplesPlot({ axis, measure, series, view, pinned = null }: MultiplesPlotProps) {
  const router = useRouter();
  const hintId = useId();
  const chart = useMemo(() => multiplesChart({ axis, measure, series }), [axis, measure, series]);
  const last = axis.buckets.length - 1;
  const { reading, setReading, shown, onKeyDown } = useReading({
    ...{ last, ids: series.map(({ id }) => id), pinned },
    open: ({ index, id }) => {
      const one = series.find((candidate) => candidate.id === id);
      if (!one || (one.counts[index] ?? 0) === 0) return;
      router.push(pointHref(view, axis.buckets[index] ?? '', one.id), { scroll: isPanelBelow() });
    },
    close: () => {
      if (pinned) router.push(queryHref(view.path, view.parameters), { scroll: false });
    },
  });
  const read = useMemo(() => readOut(axis, measure, series, shown), [axis, measure, series, shown]);
  const hrefs = useMemo(
    () => (id: string, index: number) => pointHref(view, axis.buckets[index] ?? '', id),
    [view, axis],
  );
  return (
    <div
      id={TREND_PLOT}
      tabIndex={0}
      role="group"
      aria-label="Charts, read with the arrow keys"
      aria-describedby={hintId}
      onKeyDown={onKeyDown}
      onPointerLeave={() => setReading(null)}
    >
      <div className="read read-grid" aria-live="polite">
        <ReadOutLine read={read} />
      </div>
      <p id={hintId} className="sr-only">
        Arrow keys read the charts: left and right by bucket, up and down by series. Enter opens the papers,
        Escape closes them.
      </p>
      <div className="multiples">
        {series.map((one) => (
          <MultiplesPanel
            key={one.id}
            chart={chart}
            one={one}
            href={hrefs}
            index={reading === null ? null : reading.index}
            hot={reading?.id === one.id}
            onRead={(index) => setReading({ index, id: one.id })}
          />
        ))}
      </div>
    </div>
  );
}
