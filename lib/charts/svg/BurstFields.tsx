import type { LineChart } from '../trend/line-chart';

/** From this width a field has room for its word. */
const WORD = 36;

/** A pale field behind each burst of a line that is drawn alone. */
export function BurstFields({ chart }: { chart: Pick<LineChart, 'frame' | 'bursts'> }) {
  const { frame } = chart;
  return chart.bursts.map(({ x, width }) => {
    const left = Math.max(frame.left, x);
    const right = Math.min(frame.right, x + width);
    return (
      <g key={x}>
        <rect
          className="burst-field"
          x={left}
          y={frame.top - 4}
          width={Math.max(0, right - left)}
          height={frame.bottom - frame.top + 4}
        />
        {right - left >= WORD && (
          <text className="s" x={(left + right) / 2} y={frame.top + 9} textAnchor="middle">
            burst
          </text>
        )}
      </g>
    );
  });
}
