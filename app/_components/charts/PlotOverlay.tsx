import type { ReadableChart, ReadSpot } from '@/lib/charts/trend/readable-chart';
import type { Reading } from './move-reading';

interface PlotOverlayProps {
  chart: ReadableChart;
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
      {x !== null && hotPoint?.half === undefined && (
        <path className="rule" d={`M${x} ${frame.top - 4}V${frame.bottom}`} />
      )}
      {hotPoint && <Spot spot={hotPoint} className="sel sel-hot" radius={7} />}
      {pinnedPoint && <Spot spot={pinnedPoint} className="sel" radius={8.5} />}
    </svg>
  );
}

/** A ring around a point, a frame around a cell. */
function Spot({ spot, className, radius }: { spot: ReadSpot; className: string; radius: number }) {
  const { x, y, half, top = y, bottom = y } = spot;
  if (half === undefined) return <circle className={className} cx={x} cy={y} r={radius} />;
  return <rect className={className} x={x - half} y={top} width={2 * half} height={bottom - top} rx={2} />;
}
