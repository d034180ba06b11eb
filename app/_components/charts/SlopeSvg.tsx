import { periodLabel } from '@/lib/charts/format/period-label';
import type { SlopeChart } from '@/lib/charts/comparison/slope-chart';
import type { Day } from '@/lib/model/bucket';

interface SlopeSvgProps {
  chart: SlopeChart;
  before: { from: Day; to: Day };
  after: { from: Day; to: Day };
}

const LOOK = { up: 'dir-up', down: 'dir-down', unclear: 'dir-none' };

/** Shares of two periods joined by lines: values at the left, values and names at the right. */
export function SlopeSvg({ chart, before, after }: SlopeSvgProps) {
  const { width, height, left, right, top } = chart;
  const alt = chart.lines.map((line) => `${line.after.name} ${line.before.text} to ${line.after.text}`);
  return (
    <svg
      className="ch ch-fluid"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Shares in ${periodLabel(before)} and ${periodLabel(after)}: ${alt.join('; ')}`}
    >
      {[
        { x: left, label: periodLabel(before) },
        { x: right, label: periodLabel(after) },
      ].map(({ x, label }) => (
        <g key={x}>
          <text className="head" x={x} y="12" textAnchor="middle">
            {label}
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
    </svg>
  );
}
