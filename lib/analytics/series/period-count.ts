import type { Day, Precision } from '@/lib/model/bucket';

/** How many papers are dated to one period: a day, a month or a year. */
export interface PeriodCount {
  precision: Precision;
  /** First day of the period. */
  start: Day;
  count: number;
}
