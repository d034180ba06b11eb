import { share } from '../series/share';

export interface ChangePoint {
  /** First bucket of the new level, counted from 0. */
  at: number;
  /** Share of the stretch before and of the stretch that begins here. */
  before: number;
  after: number;
}

/**
 * Where the level of a share changes. The series is cut into stretches of one share each, so that
 * 2·(−log-likelihood under a binomial law) + penalty for each change is least over all cuts; found
 * exactly by optimal partitioning in T² steps. The penalty 2·ln T is Schwarz's for the two numbers that
 * a change adds, a level and a place. Papers of one bucket are not wholly independent, so small changes
 * in large corpora deserve doubt. Buckets without papers cost nothing and begin no stretch.
 * Source: B. Jackson et al., "An algorithm for optimal partitioning of data on an interval", IEEE Signal
 * Processing Letters 12:105, 2005; Y.-C. Yao, "Estimating the number of change-points via Schwarz'
 * criterion", Statistics & Probability Letters 6:181, 1988 (penalty).
 * @param x papers with the theme, one number a complete bucket
 * @param n all papers
 * @throws {RangeError} unless 0 <= x <= n in every bucket and the arrays are of one length
 */
export function changePoints(x: readonly number[], n: readonly number[]): ChangePoint[] {
  if (x.length !== n.length)
    throw new RangeError(`${String(x.length)} counts of ${String(n.length)} buckets`);
  const filled = n.flatMap((papers, at) => (share(x[at] ?? 0, papers) === null ? [] : [at]));
  const xs = runningTotals(filled.map((at) => x[at] ?? 0));
  const ns = runningTotals(filled.map((at) => n[at] ?? 0));
  const starts = bestStarts(xs, ns, 2 * Math.log(Math.max(1, filled.length)));
  const level = (start: number, end: number) => between(xs, start, end) / between(ns, start, end);
  return starts.slice(1).map((start, index) => ({
    at: filled[start] ?? 0,
    before: level(starts[index] ?? 0, start),
    after: level(start, starts[index + 2] ?? filled.length),
  }));
}

/** First buckets of the stretches of the cheapest cut, beginning with 0; of equal ones with the longest last stretch. */
function bestStarts(xs: readonly number[], ns: readonly number[], penalty: number): number[] {
  const length = xs.length - 1;
  const cheapest = [-penalty];
  const lastStart: number[] = [0];
  for (let end = 1; end <= length; end += 1) {
    let [least, from] = [Infinity, 0];
    for (let start = 0; start < end; start += 1) {
      const total = (cheapest[start] ?? 0) + penalty + cost(between(xs, start, end), between(ns, start, end));
      if (total < least - 1e-9) [least, from] = [total, start];
    }
    cheapest.push(least);
    lastStart.push(from);
  }
  const starts: number[] = [];
  for (let end = length; end > 0; end = lastStart[end] ?? 0) starts.unshift(lastStart[end] ?? 0);
  return starts;
}

/** Twice the negative binomial log-likelihood of a stretch at its own share, coefficients left out. */
function cost(x: number, n: number): number {
  const part = (count: number) => (count === 0 ? 0 : count * Math.log(count / n));
  return -2 * (part(x) + part(n - x));
}

function runningTotals(values: readonly number[]): number[] {
  const totals = [0];
  for (const value of values) totals.push((totals.at(-1) ?? 0) + value);
  return totals;
}

function between(totals: readonly number[], start: number, end: number): number {
  return (totals[end] ?? 0) - (totals[start] ?? 0);
}
