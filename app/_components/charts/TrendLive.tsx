'use client';

import { useDeferredValue } from 'react';
import { TrendMarks } from '@/lib/charts/svg/TrendMarks';
import type { ReadOut } from '@/lib/charts/trend/read-out';
import type { Reading } from './move-reading';
import { PlotOverlay } from './PlotOverlay';
import { ReadOutTip } from './ReadOutTip';
import type { LiveChart } from './use-live-chart';
import { useRecharts } from './use-recharts';

interface TrendLiveProps {
  live: LiveChart;
  alt: string;
  reading: Reading | null;
  pinned: { id: string; index: number } | null;
  read: ReadOut | null;
}

/** Beyond this Recharts is slower than a key is waited for; the drawing that was sent stands. */
const MOST_POINTS = 400;

/** What the browser draws over the chart it was sent: the chart for its box, the point that is read, its numbers. */
export function TrendLive({
  live: { drawn, replaces, touched },
  alt,
  reading,
  pinned,
  read,
}: TrendLiveProps) {
  const few = (drawn?.chart.xs.length ?? 0) <= MOST_POINTS;
  const Recharts = useRecharts(touched && few && drawn?.form === 'lines');
  // The line that is read turns bold once its numbers stand.
  const hot = useDeferredValue(reading?.id ?? null);
  if (drawn === null) return null;
  const { chart } = drawn;
  return (
    <>
      {drawn.form === 'lines' && Recharts !== null ? (
        <div className="plot-live" role="img" aria-label={alt}>
          <Recharts chart={drawn.chart} hot={hot} />
        </div>
      ) : (
        replaces && (
          <svg
            className="ch plot-live plot-own"
            viewBox={`0 0 ${chart.frame.width} ${chart.frame.height}`}
            role="img"
            aria-label={alt}
          >
            <TrendMarks drawn={drawn} />
          </svg>
        )
      )}
      <PlotOverlay chart={chart} reading={reading} pinned={pinned} />
      {reading && read && drawn.form !== 'heat' && <ReadOutTip chart={chart} read={read} reading={reading} />}
    </>
  );
}
