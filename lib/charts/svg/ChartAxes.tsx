import type { LineChart } from '../trend/line-chart';
import { AxisLabel } from './AxisLabel';
import { BaseLine } from './BaseLine';

/** Horizontal gridlines with their values, and the labels of the buckets. */
export function ChartAxes({ chart }: { chart: Pick<LineChart, 'frame' | 'xTicks' | 'yTicks'> }) {
  const { frame } = chart;
  return (
    <g>
      {chart.yTicks.map((tick) => (
        <g key={tick.label}>
          <path className="gl" d={`M${frame.left} ${tick.y}H${frame.right}`} />
          <AxisLabel x={frame.left - 8} y={tick.y + 4} anchor="end">
            {tick.label}
          </AxisLabel>
        </g>
      ))}
      <BaseLine chart={chart} />
      {chart.xTicks.map((tick) => (
        <AxisLabel key={tick.index} x={tick.x} y={frame.bottom + 18} anchor="middle">
          {tick.label}
        </AxisLabel>
      ))}
    </g>
  );
}
