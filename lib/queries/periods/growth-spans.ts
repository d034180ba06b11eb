import { growthPeriods } from '../../analytics/growth/growth-periods';
import type { Database } from '../../db/client';
import type { Day } from '../../model/bucket';
import type { Filter } from '../../model/request/filter-request';
import { horizon } from '../time/horizon';

export interface GrowthSpans {
  before: { from: Day; to: Day };
  after: { from: Day; to: Day };
}

/**
 * The last 12 complete months and the 12 before, up to the horizon or an earlier `to`. Null where no
 * paper is dated, and where `from` would cut the first of them: a ratio against half a period misleads.
 */
export async function growthSpans(db: Database, filter: Filter): Promise<GrowthSpans | null> {
  const last = await horizon(db);
  if (last === null) return null;
  const until = filter.to !== undefined && filter.to < last ? filter.to : last;
  // Before that the calendar has no 24 whole months.
  if (until < '0003-01-01') return null;
  const spans = growthPeriods(until);
  return filter.from !== undefined && filter.from > spans.before.from ? null : spans;
}
