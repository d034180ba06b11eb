import type { Spot } from './line-path';
import { linePath } from './line-path';

/** A small line without axes, in pixels of its box. */
export interface Sparkline {
  width: number;
  height: number;
  path: string;
  /** The last value. */
  end: Spot | null;
  /** Where the later of the compared periods begins. */
  since: number | null;
}

interface SparklineRequest {
  width: number;
  height: number;
  /** A value a bucket, null where there is no data. */
  values: readonly (number | null)[];
  /** Place of the bucket with which the later period begins; beyond the values: none. */
  since: number;
}

/** Room for the stroke and the dot at the end. */
const INSET = 3;

/** Values from 0 up, gaps where there are none; the highest reaches the top. */
export function sparkline({ width, height, values, since }: SparklineRequest): Sparkline {
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  const step = (width - 2 * INSET) / Math.max(1, values.length - 1);
  const spots = values.map((value, at): Spot | null =>
    value === null
      ? null
      : {
          x: INSET + at * step,
          y: height - INSET - (most === 0 ? 0 : value / most) * (height - 2 * INSET),
        },
  );
  return {
    ...{ width, height, path: linePath(spots), end: spots.at(-1) ?? null },
    since: since < 0 || since >= values.length ? null : INSET + since * step,
  };
}
