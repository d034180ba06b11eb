const PRECISIONS = ['day', 'month', 'year', 'none'] as const;

export interface PackedPeriod {
  /** First day of the period, counted from 1970-01-01; 0 without a date. */
  day: number;
  precision: (typeof PRECISIONS)[number];
}

/** A date in one whole number: its first day, counted from 1970-01-01, times 4, and the rank of its precision. */
export function packDate(day: number | null, precision: PackedPeriod['precision']): number {
  return (day ?? 0) * 4 + PRECISIONS.indexOf(precision);
}

/** Reads what `packDate` made. */
export function unpackDate(packed: number): PackedPeriod {
  return { day: packed >> 2, precision: PRECISIONS[packed & 3] ?? 'none' };
}
