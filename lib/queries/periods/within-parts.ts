import { mantelHaenszel } from '../../analytics/growth/mantel-haenszel';
import type { Database } from '../../db/client';
import type { Mixes, Ratio } from '../../model/answers';
import type { Filter } from '../../model/request/filter-request';
import { mixOf } from '../composition/mix-of';
import { venueMix } from '../composition/venue-mix';
import type { GrowthSpans } from './growth-spans';
import { periodStrata, type PeriodStrata } from './period-strata';

export interface WithinParts extends Omit<PeriodStrata, 'parts'> {
  mix: Mixes;
  /** Ratio of a theme within the same venues; null where they are alike, or none has it in both periods. */
  sameVenues(theme: string): Ratio | null;
}

/**
 * Two periods by theme within their sources, and within their venues where these differ: where they are
 * alike, a ratio within them would be the plain one, and the papers need not be read for it.
 */
export async function withinParts(
  db: Database,
  filter: Filter,
  spans: GrowthSpans,
  { monthly }: { monthly: boolean },
): Promise<WithinParts> {
  const { before, after } = spans;
  const [{ parts, ...strata }, venue] = await Promise.all([
    periodStrata(db, filter, before, after, { monthly, by: 'source' }),
    venueMix(db, filter, spans, monthly ? 'month' : 'year'),
  ]);
  const venues =
    venue?.differs === true
      ? await periodStrata(db, filter, before, after, { monthly, by: 'venue' })
      : undefined;
  return {
    ...strata,
    mix: { source: mixOf(parts), venue },
    sameVenues: (theme) => {
      const same = mantelHaenszel(venues?.themes.get(theme)?.strata ?? []);
      return same && { ratio: same.ratio, low: same.low, high: same.high };
    },
  };
}
