export interface LogRatio {
  log: number;
  variance: number;
}

export interface ShrunkGrowth {
  /** μ*, the mean of the logarithms over all themes. */
  mean: number;
  /** τ², how much the themes' true logarithms vary. */
  between: number;
  /** The shrunk ratio of each theme, in the order given. */
  shrunk: number[];
}

/**
 * Empirical-Bayes shrinkage of growth over all themes (normal–normal): a ratio is drawn towards the
 * mean of all the more, the less its own papers say, so that 1 → 6 papers does not outrank 40 → 90.
 * With w = 1/v and Q = Σw(y−μ)²: τ² = max(0, (Q−(k−1)) / (Σw − Σw²/Σw)), μ* by weights 1/(v+τ²),
 * B = τ²/(τ²+v), shrunk = exp(μ* + B(y−μ*)). Where τ² is 0 every theme stands at the mean. One theme
 * alone stays as it is; none gives a mean of 0.
 * Source: R. DerSimonian & N. Laird, "Meta-analysis in clinical trials", Controlled Clinical Trials
 * 7:177, 1986 (τ²); B. Efron & C. Morris, JASA 70:311, 1975 (shrinkage).
 * @throws {RangeError} when a variance is not positive
 */
export function shrinkGrowth(themes: readonly LogRatio[]): ShrunkGrowth {
  const bad = themes.find(({ variance }) => !(variance > 0));
  if (bad !== undefined) throw new RangeError(`a variance of ${String(bad.variance)}`);
  if (themes.length === 0) return { mean: 0, between: 0, shrunk: [] };
  const between = betweenVariance(themes);
  const mean = weightedMean(themes, between);
  const shrunk = themes.map(({ log, variance }) =>
    Math.exp(mean + (between / (between + variance)) * (log - mean)),
  );
  return { mean, between, shrunk };
}

function betweenVariance(themes: readonly LogRatio[]): number {
  if (themes.length < 2) return 0;
  const mean = weightedMean(themes, 0);
  let [weights, squares, q] = [0, 0, 0];
  for (const { log, variance } of themes) {
    weights += 1 / variance;
    squares += 1 / variance ** 2;
    q += (log - mean) ** 2 / variance;
  }
  return Math.max(0, (q - (themes.length - 1)) / (weights - squares / weights));
}

function weightedMean(themes: readonly LogRatio[], between: number): number {
  let [weights, total] = [0, 0];
  for (const { log, variance } of themes) {
    weights += 1 / (variance + between);
    total += log / (variance + between);
  }
  return total / weights;
}
