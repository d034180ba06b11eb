import { poissonDensity } from './poisson-density';

const ENOUGH = 1e-16;
const TINY = 1e-300;

/** Both halves of the regularised incomplete gamma function: lower P and upper Q = 1 − P. */
export interface GammaTails {
  lower: number;
  upper: number;
}

/**
 * Regularised incomplete gamma function of shape a at x: P(a,x) = γ(a,x)/Γ(a), Q = 1 − P. Below a+1
 * by the series x^a·e^(−x)/Γ(a+1)·(1 + x/(a+1) + x²/((a+1)(a+2)) + …), above by Legendre's continued
 * fraction evaluated by Lentz's method, so that the smaller half keeps its relative precision.
 * Source: Abramowitz & Stegun, "Handbook of Mathematical Functions", 1964, 6.5.29 and 6.5.31.
 * @throws {RangeError} unless a > 0 and x >= 0
 */
export function incompleteGamma(a: number, x: number): GammaTails {
  if (!(a > 0 && x >= 0)) throw new RangeError(`incomplete gamma of shape ${String(a)} at ${String(x)}`);
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const density = poissonDensity(a, x);
  if (x < a + 1) {
    const lower = Math.min(1, density * seriesSum(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, density * a * continuedFraction(a, x));
  return { lower: 1 - upper, upper };
}

function seriesSum(a: number, x: number): number {
  let term = 1;
  let total = 1;
  for (let k = 1; term > total * ENOUGH; k += 1) {
    term *= x / (a + k);
    total += term;
  }
  return total;
}

/** 1/(x+1−a− 1(1−a)/(x+3−a− 2(2−a)/(x+5−a− …))). */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < 1_000_000; k += 1) {
    const numerator = k * (a - k);
    b += 2;
    d = 1 / nonZero(numerator * d + b);
    c = nonZero(b + numerator / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < ENOUGH) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
