import type { Day } from '../../model/bucket';
import type { Filter } from '../../model/request/filter-request';

export interface Span {
  from: Day;
  to: Day;
}

/** The days of a period that the range of a filter leaves; null where it lies beside the period. */
export function spanWithin({ from, to }: Span, filter: Pick<Filter, 'from' | 'to'>): Span | null {
  const first = filter.from !== undefined && filter.from > from ? filter.from : from;
  const last = filter.to !== undefined && filter.to < to ? filter.to : to;
  return first > last ? null : { from: first, to: last };
}
