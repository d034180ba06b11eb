import type { Database } from '../../db/client';
import { horizon } from './horizon';
import { paperCounts } from './paper-counts';
import { NO_PAPERS, seriesOfCounts, type SeriesOverTime, type SeriesRequest } from './series-of-counts';
import type { CellsOf } from '../periods/cells';
import { periodCounts } from '../periods/period-counts';

/**
 * Counts over time: the papers that pass the filter, and beside them each of the named cells.
 * A name without rows is a series of zeros.
 * @param names null for every name that the cells have
 */
export async function seriesOverTime(
  db: Database,
  request: SeriesRequest,
  names: readonly string[] | null,
  cells: readonly CellsOf[],
): Promise<SeriesOverTime> {
  const [all, last, ...found] = await Promise.all([
    paperCounts(db, request),
    horizon(db),
    ...cells.map((relation) => periodCounts(db, relation, request)),
  ]);
  return seriesOfCounts(request, {
    horizon: last,
    papers: all.get('*') ?? NO_PAPERS,
    names,
    counted: new Map(found.flatMap((part) => [...part])),
  });
}
