import { share } from '../series/share';

export interface BurstOptions {
  /** How many times the base rate the burst rate is; above 1. */
  s?: number;
  /** What it costs to enter a burst, in units of ln T. */
  gamma?: number;
}

export interface Burst {
  /** First and last bucket, counted from 0, both in the burst. */
  start: number;
  end: number;
  /** Log-likelihood gained over the base rate, Σ(cost₀ − cost₁). */
  weight: number;
}

/** No rate is certain: it would forbid a single paper without the theme. */
const HIGHEST_RATE = 0.9999;

/**
 * Kleinberg's bursts with two states over batches: the base rate p0 = Σr/Σd and the burst rate
 * p1 = min(s·p0, 0.9999). State i in bucket t costs −ln[C(d,r)·p_i^r·(1−p_i)^(d−r)] (the binomial
 * coefficient is the same for both and left out), going up costs γ·ln T, going down nothing; the series
 * starts in state 0. The cheapest path, found exactly by Viterbi with back-pointers, is the answer; of
 * equal ones the path with the later start and the earlier end. Buckets without papers cost nothing
 * and end no burst. None where no paper has the theme, or p1 would not exceed p0.
 * Source: Jon Kleinberg, "Bursty and hierarchical structure in streams", KDD 2002 and Data Mining and
 * Knowledge Discovery 7:373, 2003, section 4.
 * @param r papers with the theme, one number a complete bucket
 * @param d all papers
 * @throws {RangeError} unless 0 <= r <= d in every bucket, the arrays are of one length, s > 1, gamma >= 0
 */
export function bursts(
  r: readonly number[],
  d: readonly number[],
  { s = 2, gamma = 1 }: BurstOptions = {},
): Burst[] {
  if (r.length !== d.length)
    throw new RangeError(`${String(r.length)} counts of ${String(d.length)} buckets`);
  if (!(s > 1 && gamma >= 0)) throw new RangeError(`s = ${String(s)}, gamma = ${String(gamma)}`);
  r.forEach((count, t) => share(count, d[t] ?? 0));
  const base = sum(r) / Math.max(1, sum(d));
  const high = Math.min(s * base, HIGHEST_RATE);
  if (base === 0 || high <= base) return [];
  const gains = r.map((count, t) => gain(count, d[t] ?? 0, base, high));
  return runs(cheapestPath(gains, gamma * Math.log(r.length)), gains);
}

/** cost₀ − cost₁ of a bucket: what the burst state saves there. */
function gain(r: number, d: number, base: number, high: number): number {
  return r * Math.log(high / base) + (d - r) * (Math.log1p(-high) - Math.log1p(-base));
}

/** The state of each bucket, 1 in a burst. State 0 costs nothing, state 1 costs −gain, entering costs `entry`. */
function cheapestPath(gains: readonly number[], entry: number): number[] {
  let [cost0, cost1] = [0, Infinity];
  const from = gains.map((saved): [0 | 1, 0 | 1] => {
    const to0 = cost1 < cost0 ? 1 : 0;
    const to1 = cost1 < cost0 + entry ? 1 : 0;
    [cost0, cost1] = [Math.min(cost0, cost1), Math.min(cost0 + entry, cost1) - saved];
    return [to0, to1];
  });
  const path = gains.map(() => 0);
  let state: 0 | 1 = cost1 < cost0 ? 1 : 0;
  for (let t = gains.length - 1; t >= 0; t -= 1) {
    path[t] = state;
    state = from[t]?.[state] ?? 0;
  }
  return path;
}

function runs(path: readonly number[], gains: readonly number[]): Burst[] {
  const found: Burst[] = [];
  path.forEach((state, t) => {
    if (state === 0) return;
    const last = found.at(-1);
    if (last !== undefined && last.end === t - 1) last.end = t;
    else found.push({ start: t, end: t, weight: 0 });
  });
  return found.map(({ start, end }) => ({ start, end, weight: sum(gains.slice(start, end + 1)) }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
