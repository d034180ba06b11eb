import type { Database } from '../../db/client';
import { horizon } from './horizon';
import { paperCells } from './paper-cells';
import { NO_PAPERS, seriesOfCounts, type SeriesOverTime, type SeriesRequest } from './series-of-counts';
import { periodCounts, type Cells } from '../periods/period-counts';

/**
 * Counts over time: the papers that pass the filter, and beside them each of the named cells.
 * `cells` are relations (theme_id, precision, day, papers); a name without rows is a series of zeros.
 * @param names null for every name that the cells have
 */
export async function seriesOverTime(
  db: Database,
  request: SeriesRequest,
  names: readonly string[] | null,
  cells: readonly Cells[],
): Promise<SeriesOverTime> {
  const [all, last, ...found] = await Promise.all([
    periodCounts(db, (grain) => paperCells(request, grain), request),
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
