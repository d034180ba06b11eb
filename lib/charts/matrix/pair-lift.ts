import { expectedCount } from '../../analytics/cooccurrence/expected-count';
import { garwood } from '../../analytics/interval/garwood';
import type { PairTrend } from '../../model/answers';
import { bucketLabel } from '../format/bucket-label';
import type { ChartFrame } from '../axis/chart-frame';
import { formatCount } from '../format/format-count';
import { formatRatio } from '../format/format-ratio';
import { linePath } from '../trend/line-path';
import { timeTicks } from '../axis/time-ticks';

/** Lift of a pair over time, in pixels. */
export interface PairLift {
  frame: ChartFrame;
  points: { index: number; x: number; y: number; low: number; high: number; open: boolean; words: string }[];
  line: string;
  openLine: string;
  /** Stretches without data: fewer than 1 paper with both is expected. */
  gaps: { x: number; width: number }[];
  xTicks: { x: number; label: string }[];
  yTicks: { y: number; label: string; chance: boolean }[];
  /** Papers with both, and expected, under the axis; empty where buckets stand too close. */
  counts: { x: number; both: string; expected: string }[];
  alt: string;
}

const COUNTS_FROM = 24;

/**
 * Draws the lift of a pair in each bucket on a logarithmic axis around 1 (chance), with the exact
 * Poisson interval of the papers with both (Garwood 1936) divided by the papers expected. A lift of 0
 * stands on the lower edge; where fewer than 1 is expected there are no data.
 */
export function pairLift(trend: PairTrend, frame: ChartFrame): PairLift {
  const [a, b, both] = trend.series;
  const lifts = both?.lift ?? [];
  const spacing = (frame.right - frame.left) / Math.max(1, trend.buckets.length - 1);
  const xs = trend.buckets.map((_, i) =>
    trend.buckets.length === 1 ? (frame.left + frame.right) / 2 : frame.left + i * spacing,
  );
  const expected = trend.papers.map(
    (papers, i) => expectedCount({ papers, a: a?.counts[i] ?? 0, b: b?.counts[i] ?? 0 }) ?? 0,
  );
  const powers = liftPowers(lifts.filter((lift) => lift !== null));
  const toY = (lift: number) => heightOf(lift, powers, frame);
  const points = lifts.flatMap((lift, index) => {
    if (lift === null) return [];
    const day = trend.buckets[index] ?? '';
    const count = both?.counts[index] ?? 0;
    const range = garwood(count);
    const chance = expected[index] ?? 1;
    const open = trend.incomplete.includes(day);
    const words = `${bucketLabel(day, trend.bucket)}${open ? ' (not over)' : ''}: ${formatCount(count)} with both, ${chance.toFixed(1)} expected, lift ${formatRatio(lift)}`;
    return [
      {
        index,
        x: xs[index] ?? 0,
        y: toY(lift),
        low: toY(range.low / chance),
        high: toY(range.high / chance),
        open,
        words,
      },
    ];
  });
  const spots = xs.map((_, i) => points.find((point) => point.index === i) ?? null);
  return {
    frame,
    points,
    line: linePath(spots.map((spot) => (spot?.open ? null : spot))),
    openLine: linePath(spots.map((spot, i) => (spot?.open || spots[i + 1]?.open ? spot : null))),
    gaps: gapsOf(
      spots.map((spot) => spot === null),
      xs,
      spacing,
      frame,
    ),
    xTicks: timeTicks(trend.buckets, trend.bucket, spacing).map(({ index, label }) => ({
      x: xs[index] ?? 0,
      label,
    })),
    yTicks: powers.ticks.map((power) => ({
      y: toY(2 ** power),
      label: powerLabel(power),
      chance: power === 0,
    })),
    counts:
      spacing < COUNTS_FROM
        ? []
        : xs.map((x, i) => ({
            x,
            both: formatCount(both?.counts[i] ?? 0),
            expected: (expected[i] ?? 0).toFixed(1),
          })),
    alt: `Lift by ${trend.bucket}. ${points.length === 0 ? 'No data: fewer than 1 paper with both is expected in each.' : `${points.map((point) => point.words).join('; ')}.`}`,
  };
}

interface Powers {
  low: number;
  high: number;
  ticks: number[];
}

function liftPowers(lifts: readonly number[]): Powers {
  const positive = lifts.filter((lift) => lift > 0);
  const low = Math.min(-1, Math.floor(Math.log2(Math.min(1, ...positive))));
  const high = Math.max(2, Math.ceil(Math.log2(Math.max(1, ...positive)) + 0.25));
  const every = Math.ceil((high - low) / 6);
  const ticks = [];
  for (let power = low; power <= high; power += 1) if (power % every === 0) ticks.push(power);
  return { low, high, ticks };
}

function heightOf(lift: number, { low, high }: Powers, frame: ChartFrame): number {
  const power = Math.min(Math.max(lift <= 0 ? low : Math.log2(lift), low), high);
  return frame.bottom - ((power - low) / (high - low)) * (frame.bottom - frame.top);
}

const FRACTIONS: Record<number, string> = { [-1]: '½', [-2]: '¼', [-3]: '⅛' };

const powerLabel = (power: number) =>
  power < 0 ? (FRACTIONS[power] ?? `1/${2 ** -power}`) : `×${2 ** power}`;

function gapsOf(missing: readonly boolean[], xs: readonly number[], spacing: number, frame: ChartFrame) {
  const gaps: { x: number; width: number }[] = [];
  const half = xs.length === 1 ? (frame.right - frame.left) / 2 : spacing / 2;
  for (let i = 0; i < missing.length; i += 1) {
    if (!missing[i]) continue;
    const start = i;
    while (missing[i + 1]) i += 1;
    const left = Math.max(frame.left, (xs[start] ?? 0) - half);
    gaps.push({ x: left, width: Math.min(frame.right, (xs[i] ?? 0) + half) - left });
  }
  return gaps;
}
