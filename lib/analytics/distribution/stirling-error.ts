const SERIES_FROM = 16;

/**
 * What Stirling's formula leaves out: δ(n) = ln Γ(n+1) − [½·ln(2πn) + n·ln n − n], for any n > 0.
 * From 16 on by the asymptotic series 1/12n − 1/360n³ + 1/1260n⁵ − 1/1680n⁷ + 1/1188n⁹ (next term
 * below 1e-16), below by stepping up: δ(n) = δ(n+1) + (n+½)·ln(1+1/n) − 1.
 * Densities written with it keep all their digits where ln Γ itself would lose them.
 * Source: Catherine Loader, "Fast and accurate computation of binomial probabilities", 2000.
 * @throws {RangeError} unless n > 0
 */
export function stirlingError(n: number): number {
  if (!(n > 0)) throw new RangeError(`Stirling's formula has no error at ${String(n)}`);
  let steps = 0;
  let at = n;
  for (; at < SERIES_FROM; at += 1) steps += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = at * at;
  const series = 1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square;
  return steps + series / at;
}
