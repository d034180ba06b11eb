import type { Database } from '../../db/client';
import type { Filter } from '../../model/request/filter-request';
import { keptAnswer } from '../kept-answer';
import { grainOf, type Span } from '../periods/grain-of';
import { periodCounts, type PeriodCounts } from '../periods/period-counts';
import { paperCells } from './paper-cells';

/** All papers that pass the filter, by period, under the name `*`: the denominator, the same for many questions. */
export function paperCounts(
  db: Database,
  request: Span & Omit<Filter, 'strength'>,
): Promise<ReadonlyMap<string, PeriodCounts>> {
  const { from, to, q, dump, venue, source } = request;
  const asked = { from, to, q, dump, venue, source, grain: grainOf(request) };
  return keptAnswer(db, 'paper counts', JSON.stringify(asked), () =>
    periodCounts(db, (grain) => paperCells({ ...request, strength: 'any' }, grain), request),
  );
}
