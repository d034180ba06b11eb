import type { PairLift } from '../matrix/pair-lift';

/** A gap this wide has room for the words. */
const WORDS_FROM = 150;
/** More points than this are drawn smaller. */
const MANY = 40;

/** Lift of a pair over time: whiskers, a line at chance, hatched where there are no data, counts under the axis. */
export function PairLiftMarks({ chart }: { chart: PairLift }) {
  const { frame } = chart;
  const spread = chart.points.length > MANY;
  return (
    <>
      {chart.yTicks.map((tick) => (
        <g key={tick.label}>
          <path className={tick.chance ? 'zero' : 'gl'} d={`M${frame.left} ${tick.y}H${frame.right}`} />
          <text className="ax" x={frame.left - 8} y={tick.y + 4} textAnchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      {chart.gaps.map((gap) => (
        <g key={gap.x}>
          <rect className="gap" x={gap.x} y={frame.top} width={gap.width} height={frame.bottom - frame.top} />
          {gap.width >= WORDS_FROM && (
            <text
              className="gap-words"
              x={gap.x + gap.width / 2}
              y={(frame.top + frame.bottom) / 2}
              textAnchor="middle"
            >
              no data: expected below 1
            </text>
          )}
        </g>
      ))}
      <path className="ln" d={chart.line} />
      <path className="ln open" d={chart.openLine} />
      {chart.points.map((point) => (
        <g key={point.index}>
          <path className="ci" d={`M${point.x} ${point.low}V${point.high}`} />
          <circle
            className={point.open ? 'pt hollow' : 'pt'}
            cx={point.x}
            cy={point.y}
            r={spread ? 2.75 : 4.2}
          >
            <title>{point.words}</title>
          </circle>
        </g>
      ))}
      {chart.xTicks.map((tick) => (
        <text key={tick.x} className="ax" x={tick.x} y={frame.bottom + 18} textAnchor="middle">
          {tick.label}
        </text>
      ))}
      {chart.counts.map((count) => (
        <g key={count.x}>
          <text className="s both" x={count.x} y={frame.bottom + 42} textAnchor="middle">
            {count.both}
          </text>
          <text className="s" x={count.x} y={frame.bottom + 57} textAnchor="middle">
            {count.expected}
          </text>
        </g>
      ))}
      {chart.counts.length > 0 && (
        <g>
          <text className="s both" x={frame.left - 14} y={frame.bottom + 42} textAnchor="end">
            both
          </text>
          <text className="s" x={frame.left - 14} y={frame.bottom + 57} textAnchor="end">
            exp.
          </text>
        </g>
      )}
    </>
  );
}
