import type { DifferenceScale } from '../axis/difference-scale';

interface DifferenceMarksProps {
  difference: { value: number; low: number; high: number };
  scale: DifferenceScale;
  /** Without a clear change: hollow. */
  dim: boolean;
  /** Where a part of the width lies: in per cent on the page, in pixels in a picture. */
  toX: (part: number) => string | number;
  top: number;
}

/** Height of a row of differences. */
export const DIFFERENCE_HEIGHT = 24;

/** A difference of two shares: bar from zero, whisker, point, over the lines of the scale. */
export function DifferenceMarks({ difference, scale, dim, toX, top }: DifferenceMarksProps) {
  const { value, low, high } = difference;
  const at = scale.place(value);
  const middle = top + DIFFERENCE_HEIGHT / 2;
  return (
    <>
      {scale.ticks.map((tick) => (
        <line
          key={tick.label}
          className={tick.label === '0' ? 'zero' : 'gl'}
          x1={toX(tick.at)}
          x2={toX(tick.at)}
          y1={top}
          y2={top + DIFFERENCE_HEIGHT}
        />
      ))}
      <line className="diff-bar" x1={toX(scale.zero)} x2={toX(at)} y1={middle} y2={middle} />
      <line className="ci" x1={toX(scale.place(low))} x2={toX(scale.place(high))} y1={middle} y2={middle} />
      <circle className={dim ? 'pt hollow' : 'pt'} cx={toX(at)} cy={middle} r="4.2" />
    </>
  );
}
