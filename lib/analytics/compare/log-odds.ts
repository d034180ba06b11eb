export interface LogOdds {
  /** δ, positive where the first group has more of it. */
  delta: number;
  /** δ in standard errors. */
  z: number;
}

/**
 * Log-odds ratio with an informative Dirichlet prior, which shrinks rare themes towards no difference:
 * δ = ln[(y1+α)/(n1+α0−y1−α)] − ln[(y2+α)/(n2+α0−y2−α)], variance 1/(y1+α) + 1/(y2+α), z = δ/√variance,
 * where α = α0·(y1+y2)/(n1+n2) spreads α0 papers like both groups together. The more α0, the smaller
 * |z|: state it. Null where the theme has no paper in either group, or all papers of both have it.
 * Source: B. L. Monroe, M. P. Colaresi & K. M. Quinn, "Fightin' words", Political Analysis 16:372, 2008.
 * @param y1 papers with the theme, of n1
 * @param y2 papers with the theme, of n2
 * @param prior α0, the weight of the prior in papers
 * @throws {RangeError} unless 0 <= y1 <= n1, 0 <= y2 <= n2 and prior > 0
 */
export function logOdds(y1: number, n1: number, y2: number, n2: number, prior = 10): LogOdds | null {
  if (!(y1 >= 0 && y1 <= n1 && y2 >= 0 && y2 <= n2 && prior > 0)) {
    throw new RangeError(
      `${String(y1)} of ${String(n1)} against ${String(y2)} of ${String(n2)} with a prior of ${String(prior)}`,
    );
  }
  const seen = y1 + y2;
  if (seen === 0 || seen === n1 + n2) return null;
  const alpha = (prior * seen) / (n1 + n2);
  const odds = (y: number, n: number) => (y + alpha) / (n - y + prior - alpha);
  const delta = Math.log(odds(y1, n1)) - Math.log(odds(y2, n2));
  return { delta, z: delta / Math.sqrt(1 / (y1 + alpha) + 1 / (y2 + alpha)) };
}
