/** A span of the time axis; weeks start on Monday (ISO 8601), every bucket is named by its first day. */
export const BUCKETS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** How finely a paper's date is known. */
export const PRECISIONS = ['day', 'month', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A day of the proleptic Gregorian calendar in UTC, `YYYY-MM-DD`. */
export type Day = string;
