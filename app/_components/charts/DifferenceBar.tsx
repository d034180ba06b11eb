import type { DifferenceScale } from '@/lib/charts/axis/difference-scale';
import { differenceLook } from '@/lib/charts/comparison/difference-look';
import { formatPoints } from '@/lib/charts/format/format-points';
import { DIFFERENCE_HEIGHT, DifferenceMarks } from '@/lib/charts/svg/DifferenceMarks';

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
  return (
    <svg
      className={`ch ${differenceLook(value, dim)}`}
      width="100%"
      height={DIFFERENCE_HEIGHT}
      role="img"
      aria-label={`${formatPoints(value)} points, 95% interval ${formatPoints(low)} to ${formatPoints(high)}`}
    >
      <DifferenceMarks difference={difference} scale={scale} dim={dim} toX={percent} top={0} />
    </svg>
  );
}
