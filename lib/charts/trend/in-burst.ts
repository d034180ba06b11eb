import type { NamedSeries } from './named-series';

/** Whether a series is in a burst in one bucket; never where bursts are not marked. */
export function inBurst({ bursts = [] }: Pick<NamedSeries, 'bursts'>, index: number): boolean {
  return bursts.some(({ start, end }) => index >= start && index <= end);
}
