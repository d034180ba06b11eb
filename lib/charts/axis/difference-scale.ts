import { formatSigned } from '../format/format-signed';

/** Where a difference of shares stands on a root scale, as a fraction of the width. */
export interface DifferenceScale {
  place: (difference: number) => number;
  zero: number;
  ticks: { at: number; label: string }[];
}

/** Candidate ticks in percentage points. */
const TICKS = [-50, -20, -5, -1, 1, 5, 20, 50];
/** Ticks nearer than this part of the width run into each other. */
const APART = 0.1;

const root = (value: number) => Math.sign(value) * Math.sqrt(Math.abs(value));

/**
 * A root scale that holds all intervals and zero, so that 0.6 and 23 points are both read; a margin
 * of 4 % at either end keeps marks inside.
 *
 * @param intervals - differences as fractions with their intervals.
 */
export function differenceScale(intervals: readonly { low: number; high: number }[]): DifferenceScale {
  const low = root(Math.min(-0.005, ...intervals.map((one) => one.low)));
  const high = root(Math.max(0.005, ...intervals.map((one) => one.high)));
  const place = (difference: number) => 0.04 + (0.92 * (root(difference) - low)) / (high - low);
  const zero = place(0);
  const inside = TICKS.map((points) => ({ points, at: place(points / 100) })).filter(
    ({ at }) => at >= 0.03 && at <= 0.97,
  );
  const kept: { at: number; label: string }[] = [{ at: zero, label: '0' }];
  for (const { points, at } of inside.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)))
    if (kept.every((tick) => Math.abs(tick.at - at) >= APART))
      kept.push({ at, label: formatSigned(points, 0) });
  return { place, zero, ticks: kept.toSorted((a, b) => a.at - b.at) };
}
