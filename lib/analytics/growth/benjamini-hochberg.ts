/**
 * Adjusted p-values (q) that control the false discovery rate over all tests given: with p sorted
 * ascending, q(i) = min over j >= i of p(j)·m/j. Taking all q <= 0.05 for findings lets at most 5 % of
 * them be false on average. Same order as given.
 * Source: Y. Benjamini & Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal
 * Statistical Society B 57:289, 1995.
 * @throws {RangeError} when a p is not within 0 and 1
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const bad = p.find((value) => !(value >= 0 && value <= 1));
  if (bad !== undefined) throw new RangeError(`${String(bad)} is not a p-value`);
  const descending = p.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  const q = p.map(() => 1);
  let least = 1;
  descending.forEach(({ value, index }, above) => {
    least = Math.min(least, (value * p.length) / (p.length - above));
    q[index] = least;
  });
  return q;
}
