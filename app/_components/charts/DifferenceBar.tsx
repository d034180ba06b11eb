import type { DifferenceScale } from '@/lib/charts/axis/difference-scale';
import { formatPoints } from '@/lib/charts/format/format-points';

interface DifferenceBarProps {
  difference: { value: number; low: number; high: number };
  scale: DifferenceScale;
  /** Without a clear change: grey and hollow. */
  dim: boolean;
}

const percent = (part: number) => `${(100 * part).toFixed(2)}%`;

/** A difference of two shares: bar from zero, whisker, point; positions are parts of the width, so it fits any. */
export function DifferenceBar({ difference, scale, dim }: DifferenceBarProps) {
  const { value, low, high } = difference;
  const at = scale.place(value);
  const look = dim ? 'dir-none' : value > 0 ? 'dir-up' : 'dir-down';
  return (
    <svg
      className={`ch ${look}`}
      width="100%"
      height="24"
      role="img"
      aria-label={`${formatPoints(value)} points, 95% interval ${formatPoints(low)} to ${formatPoints(high)}`}
    >
      {scale.ticks.map((tick) => (
        <line
          key={tick.label}
          className={tick.label === '0' ? 'zero' : 'gl'}
          x1={percent(tick.at)}
          x2={percent(tick.at)}
          y1="0"
          y2="24"
        />
      ))}
      <line className="diff-bar" x1={percent(scale.zero)} x2={percent(at)} y1="12" y2="12" />
      <line className="ci" x1={percent(scale.place(low))} x2={percent(scale.place(high))} y1="12" y2="12" />
      <circle className={dim ? 'pt hollow' : 'pt'} cx={percent(at)} cy="12" r="4.2" />
    </svg>
  );
}
