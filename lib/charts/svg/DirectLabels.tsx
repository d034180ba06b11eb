import type { LineChart } from '../trend/line-chart';

/** The names of the lines at their right ends, with the last value and a leader. */
export function DirectLabels({ chart }: { chart: Pick<LineChart, 'frame' | 'labels'> }) {
  const x = chart.frame.right + 6;
  return (
    <g>
      {chart.labels.map((label) => (
        <g key={label.id} className={`slot-${label.slot}`}>
          <path className="leader" d={`M${x} ${label.from}L${x + 7} ${label.y}`} />
          <text className="lab" x={x + 10} y={label.y + 4}>
            {label.text}
            <tspan className="lab-value" dx={5}>
              {label.value}
            </tspan>
          </text>
        </g>
      ))}
    </g>
  );
}
