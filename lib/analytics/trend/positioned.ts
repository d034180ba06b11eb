/** A value and the bucket it stands at, counted from 0. */
export interface Positioned {
  at: number;
  value: number;
}

/** The buckets that have a value, with their places: a bucket without data leaves a gap, not a 0. */
export function positioned(values: readonly (number | null)[]): Positioned[] {
  return values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
}
