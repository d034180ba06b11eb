import type { NamedSeries } from './named-series';

const DIGITS = 6;

/**
 * Series whose values have six significant digits: more than a chart can show or say, and a third of what
 * the browser is sent for thousands of buckets.
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
  return value === null || Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
}
