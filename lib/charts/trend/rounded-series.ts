import type { NamedSeries } from './named-series';

const DIGITS = 6;

/**
 * Series whose values have six significant digits: more than a chart can show or say, and a third of what
 * the browser is sent for thousands of buckets. A value that would be said otherwise once it is rounded, as .4349999,
 * which is 43 % and not 44, keeps all its digits.
 */
export function roundedSeries(series: readonly NamedSeries[]): NamedSeries[] {
  return series.map((one) => ({
    ...one,
    values: one.values.map(rounded),
    low: one.low.map(rounded),
    high: one.high.map(rounded),
  }));
}

function rounded(value: number | null): number | null {
  if (value === null || Number.isInteger(value)) return value;
  const short = Number(value.toPrecision(DIGITS));
  return isSaidAlike(short, value) ? short : value;
}

/** Whether two values are the same text, as a share or as a number, with one decimal or none. */
function isSaidAlike(a: number, b: number): boolean {
  return [1, 100].every((unit) =>
    [0, 1].every((decimals) => (unit * a).toFixed(decimals) === (unit * b).toFixed(decimals)),
  );
}
