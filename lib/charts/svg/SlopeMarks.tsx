import type { SlopeChart } from '../comparison/slope-chart';

const LOOK = { up: 'dir-up', down: 'dir-down', unclear: 'dir-none' };

interface SlopeMarksProps {
  chart: SlopeChart;
  /** What stands over the values at the left and at the right. */
  labels: readonly [before: string, after: string];
}

/** Everything that a slope chart draws, on the page as in a picture. */
export function SlopeMarks({ chart, labels }: SlopeMarksProps) {
  const { height, left, right, top } = chart;
  return (
    <>
      {[left, right].map((x, side) => (
        <g key={x}>
          <text className="head" x={x} y="12" textAnchor="middle">
            {labels[side]}
          </text>
          <path className="gl" d={`M${x} ${top - 8}V${height - 8}`} />
        </g>
      ))}
      {chart.lines.map((line) => (
        <g key={line.id} className={LOOK[line.direction]}>
          <path className="ln slope" d={`M${left} ${line.before.y}L${right} ${line.after.y}`} />
          <circle className="pt" cx={left} cy={line.before.y} r="3.5" />
          <circle className="pt" cx={right} cy={line.after.y} r="3.5" />
          <path
            className="leader"
            d={`M${left - 8} ${line.before.y}L${left - 22} ${line.before.labelY}M${right + 8} ${line.after.y}L${right + 18} ${line.after.labelY}`}
          />
          <text x={left - 26} y={line.before.labelY + 4} textAnchor="end">
            {line.before.text}
          </text>
          <text x={right + 22} y={line.after.labelY + 4}>
            {line.after.text}
            <tspan dx="6">{line.after.name}</tspan>
          </text>
        </g>
      ))}
    </>
  );
}
