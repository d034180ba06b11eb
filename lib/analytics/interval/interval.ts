/** Both ends of a confidence interval, of the unit of what it is about. */
export interface Interval {
  low: number;
  high: number;
}
