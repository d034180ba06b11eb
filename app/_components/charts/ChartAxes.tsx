import type { LineChart } from '@/lib/charts/line-chart';

/** Horizontal gridlines with their values, and the labels of the buckets. */
export function ChartAxes({ chart }: { chart: LineChart }) {
  const { frame } = chart;
  return (
    <g>
      {chart.yTicks.map((tick, i) => (
        <g key={tick.label}>
          <path className={i === 0 ? 'base' : 'gl'} d={`M${frame.left} ${tick.y}H${frame.right}`} />
          <text className="ax" x={frame.left - 8} y={tick.y + 4} textAnchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      {chart.xTicks.map((tick) => (
        <text key={tick.index} className="ax" x={tick.x} y={frame.bottom + 18} textAnchor="middle">
          {tick.label}
        </text>
      ))}
    </g>
  );
}
