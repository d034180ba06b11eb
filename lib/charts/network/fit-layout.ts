/** A frame with room for labels at its sides. */
export interface LayoutFrame {
  width: number;
  height: number;
  /** Kept free at left and right. */
  side: number;
  /** Kept free at top and bottom. */
  edge: number;
}

interface Spot {
  x: number;
  y: number;
}

/** Stretches positions to a frame, each direction by itself; rounded to tenths of a pixel. */
export function fitLayout(spots: readonly Spot[], { width, height, side, edge }: LayoutFrame): Spot[] {
  const toX = stretch(
    spots.map(({ x }) => x),
    side,
    width - side,
  );
  const toY = stretch(
    spots.map(({ y }) => y),
    edge,
    height - edge,
  );
  return spots.map(({ x, y }) => ({ x: round(toX(x)), y: round(toY(y)) }));
}

/** From the span of the values to that between `low` and `high`; to the middle where they have none. */
function stretch(values: readonly number[], low: number, high: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) =>
    most - least < 1 ? (low + high) / 2 : low + ((value - least) / (most - least)) * (high - low);
}

const round = (value: number) => Math.round(value * 10) / 10;
