/**
 * Half the Poisson deviance of x against its mean m: x·ln(x/m) + m − x, for x, m > 0, computed without
 * cancellation. With v = (x−m)/(x+m) it is (x−m)·v + 2x·(v³/3 + v⁵/5 + …), which is summed where v is
 * small.
 * Source: Catherine Loader, "Fast and accurate computation of binomial probabilities", 2000.
 */
export function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = (x - mean) / (x + mean);
  let total = (x - mean) * v;
  let term = 2 * x * v;
  for (let order = 3; order < 200; order += 2) {
    term *= v * v;
    const next = total + term / order;
    if (next === total) break;
    total = next;
  }
  return total;
}
