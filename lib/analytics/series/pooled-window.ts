export interface PooledSeries {
  /** Papers with the theme in the window around each bucket. */
  x: number[];
  /** Papers of the denominator in it. */
  n: number[];
  /** Buckets in it. */
  width: number[];
}

/**
 * Sums of a centred window: the bucket itself and up to `side` buckets on each side, inside the range.
 * Smoothed values are pooled from them, Σx/Σn for a share and Σx/width for a count, never means of
 * shares, so that a bucket of ten papers weighs as ten papers. An incomplete bucket enters no window
 * but its own and has no neighbours in it: it keeps its own value. Neighbouring windows share papers,
 * so their intervals must not be compared with each other.
 * @param side buckets on each side; 0 leaves the series as it is
 * @throws {RangeError} when `side` is negative or not whole, or the arrays differ in length
 */
export function pooledWindow(
  counts: readonly number[],
  papers: readonly number[],
  side: number,
  incomplete: readonly boolean[],
): PooledSeries {
  if (!Number.isInteger(side) || side < 0)
    throw new RangeError(`a window of ${String(side)} buckets each side`);
  if (papers.length !== counts.length || incomplete.length !== counts.length) {
    throw new RangeError(
      `${String(counts.length)} counts, ${String(papers.length)} papers and ${String(incomplete.length)} flags`,
    );
  }
  const complete = (values: readonly number[]) =>
    runningTotals(values.map((v, i) => (incomplete[i] ? 0 : v)));
  const totals = { x: complete(counts), n: complete(papers), width: complete(counts.map(() => 1)) };
  const pooled: PooledSeries = { x: [], n: [], width: [] };
  counts.forEach((count, index) => {
    const first = Math.max(0, index - side);
    const after = Math.min(counts.length, index + side + 1);
    const between = (total: number[]) => (total[after] ?? 0) - (total[first] ?? 0);
    const alone = incomplete[index] === true;
    pooled.x.push(alone ? count : between(totals.x));
    pooled.n.push(alone ? (papers[index] ?? 0) : between(totals.n));
    pooled.width.push(alone ? 1 : between(totals.width));
  });
  return pooled;
}

/** `totals[i]` is the sum of the first i values. */
function runningTotals(values: number[]): number[] {
  const totals = [0];
  for (const value of values) totals.push((totals.at(-1) ?? 0) + value);
  return totals;
}
