import type { LineChart } from '@/lib/charts/trend/line-chart';
import type { Reading } from './move-reading';

interface PlotOverlayProps {
  chart: LineChart;
  reading: Reading | null;
  pinned: { id: string; index: number } | null;
}

/** What moves over a chart: the rule at the bucket that is read, the point that is hot, the point that is pinned. */
export function PlotOverlay({ chart, reading, pinned }: PlotOverlayProps) {
  const { frame } = chart;
  const spot = (id: string | null, index: number | null) =>
    index === null ? null : (chart.series.find((one) => one.id === id)?.points[index] ?? null);
  const hotPoint = spot(reading?.id ?? null, reading?.index ?? null);
  const pinnedPoint = pinned ? spot(pinned.id, pinned.index) : null;
  const x = reading === null ? null : (chart.xs[reading.index] ?? null);
  return (
    <svg className="ch ch-over" viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
      {x !== null && <path className="rule" d={`M${x} ${frame.top - 4}V${frame.bottom}`} />}
      {hotPoint && <circle className="sel sel-hot" cx={hotPoint.x} cy={hotPoint.y} r={7} />}
      {pinnedPoint && <circle className="sel" cx={pinnedPoint.x} cy={pinnedPoint.y} r={8.5} />}
    </svg>
  );
}
