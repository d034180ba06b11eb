import { rows, sql, type Database } from '../../../db/client';
import { isDay } from '../../../analytics/calendar/is-day';
import type { Day } from '../../../model/bucket';
import type { ThemePreview } from '../../../model/taxonomy-answers';
import type { Sample } from './sample';
import type { ShiftedPaper, ThemeTally } from './tally-changes';

/** More months than these are told as years. */
const MOST_MONTHS = 60;

type Bucket = ThemePreview['series']['bucket'];

/** The bucket that the dated papers of the corpus fill: months where they span five years at most. */
export async function previewBucket({ pool }: Pick<Database, 'pool'>): Promise<Bucket> {
  const [span] = await rows<{ months: number }>(
    pool,
    sql`SELECT count(*) AS months FROM (SELECT DISTINCT period_start FROM paper_roll
      WHERE grain = 'month' AND precision = 'month') AS m`,
  );
  const months = span?.months ?? 0;
  return months > 0 && months <= MOST_MONTHS ? 'month' : 'year';
}

/** A theme's papers by bucket, now and after the change; of a sample the change is scaled. Papers dated less finely are left out. */
export async function themeSeries(
  { pool }: Pick<Database, 'pool'>,
  theme: string,
  tally: ThemeTally,
  { drawn, bucket }: Pick<Sample, 'drawn'> & { bucket: Bucket },
): Promise<ThemePreview['series']> {
  const held = await rows<{ start: Day; papers: number }>(
    pool,
    sql`SELECT period_start AS start, sum(papers) AS papers FROM theme_roll
      WHERE theme_id = ${theme} AND grain = ${bucket}::"precision" AND precision <= ${bucket}::"precision"
      GROUP BY 1 ORDER BY 1`,
  );
  const before = new Map(held.map(({ start, papers }) => [start, papers]));
  const [gained, lost] = [counted(tally.gained, bucket), counted(tally.lost, bucket)];
  const buckets = [...new Set([...before.keys(), ...gained.keys(), ...lost.keys()])].sort();
  const scale = drawn === null ? 1 : 1 / drawn.share;
  return {
    bucket,
    buckets,
    before: buckets.map((start) => before.get(start) ?? 0),
    after: buckets.map((start) => {
      const change = (gained.get(start) ?? 0) - (lost.get(start) ?? 0);
      return Math.max(0, (before.get(start) ?? 0) + Math.round(change * scale));
    }),
  };
}

function counted(papers: readonly ShiftedPaper[], bucket: Bucket): Map<Day, number> {
  const counts = new Map<Day, number>();
  for (const { day, precision } of papers) {
    if (day === null || !isDay(day) || (bucket === 'month' && precision === 'year')) continue;
    const start = bucket === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return counts;
}
