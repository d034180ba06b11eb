import { rows, sql, type Database } from '../../db/client';
import type { Stats } from '../../model/answers';
import { firstAndLast, readFirstAndLast } from '../themes/first-and-last';
import { horizon } from '../time/horizon';
import { pinnable } from '../pins/pinnable';

interface Found {
  papers: number;
  dated: number;
  first: number | null;
  last: number | null;
  themes: number;
  tags: number;
  dumps: number;
}

/** What the corpus holds, in a line. */
export const stats = pinnable('stats', null, statsNow);

async function statsNow(db: Database): Promise<Stats> {
  const [[found], last] = await Promise.all([
    rows<Found>(
      db.pool,
      sql`SELECT coalesce(sum(papers), 0)::int AS papers,
                 coalesce(sum(papers) FILTER (WHERE precision <> 'none'), 0)::int AS dated,
                 ${firstAndLast},
                 (SELECT count(*)::int FROM theme) AS themes,
                 (SELECT coalesce(sum(papers), 0)::int FROM theme_roll WHERE grain = 'year') AS tags,
                 (SELECT count(*)::int FROM dump WHERE status = 'held') AS dumps
          FROM (SELECT precision, period_start AS day, papers FROM paper_roll WHERE grain = 'day') AS cell`,
    ),
    horizon(db),
  ]);
  if (found === undefined) throw new Error('an aggregate without GROUP BY gave no row');
  const { papers, dated, themes, tags, dumps, ...ends } = found;
  const { first: from, last: to } = readFirstAndLast(ends);
  return { papers, dated, undated: papers - dated, themes, tags, dumps, from, to, horizon: last };
}
