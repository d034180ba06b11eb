import type { LineChart } from '../trend/line-chart';

/** Grey field behind the buckets that are not over. */
export function OpenField({ chart }: { chart: Pick<LineChart, 'frame' | 'open'> }) {
  if (chart.open === null) return null;
  const { frame, open } = chart;
  return (
    <rect
      className="inc"
      x={open.x}
      y={frame.top - 4}
      width={open.width}
      height={frame.bottom - frame.top + 4}
    />
  );
}
