import { yearBars, type YearBars } from '@/lib/charts/trend/year-bars';
import type { Database } from '@/lib/db/client';
import type { PapersRequest } from '@/lib/model/request/papers-request';
import { pairTrend } from '@/lib/queries/pairs/pair-trend';
import { trends } from '@/lib/queries/time/trends';

/**
 * The listed papers by year; null where no question of the API counts them (three themes or more at once)
 * or where there is nothing to draw.
 */
export async function papersByYear(db: Database, request: PapersRequest): Promise<YearBars | null> {
  const { themes = [], from, to, q, dump, venue, source, strength, dated } = request;
  const [a, b] = themes;
  if (themes.length > 2 || dated === 'no') return null;
  const asked = {
    from,
    to,
    q,
    dump,
    venue,
    source,
    strength,
    bucket: 'year',
    smooth: 0,
    measure: 'count',
  } as const;
  const answer =
    a !== undefined && b !== undefined
      ? await pairTrend(db, { ...asked, a, b })
      : await trends(db, { ...asked, ...(a === undefined ? {} : { themes: [a] }) });
  const counts = a === undefined ? answer.papers : (answer.series.at(-1)?.counts ?? []);
  if (answer.buckets.length < 2) return null;
  return yearBars(answer.buckets, counts, answer.incomplete, 20);
}
