import { rows, sql, type Database, type Sql } from '../../db/client';
import type { FeedRequest } from '../../model/request/feed-request';
import { checkThemes, knownThemes } from '../themes/known-themes';
import { withWords, type Worded } from '../search/with-words';
import { PAPER_COLUMNS, type PaperRow } from './paper-row';
import { paperSelection } from './paper-selection';

const MOST = 50;

export type NewPaper = PaperRow & {
  /** When the first dump that holds the paper came in. */
  ingestedAt: Date;
};

interface Dump {
  id: string;
  ingestedAt: Date;
}

/**
 * The papers that came in last, whatever their own date; within one dump the newest first. Dumps are asked
 * one by one, the last first, so that a large corpus is not sorted for fifty of its papers.
 */
export async function newlyIngested(db: Database, asked: FeedRequest): Promise<NewPaper[]> {
  const request = await withWords(db, asked);
  checkThemes(await knownThemes(db), 'themes', request.themes);
  const dumps = await rows<Dump>(
    db.pool,
    sql`SELECT id, ingested_at AS "ingestedAt" FROM dump WHERE status = 'held'
        ORDER BY ingested_at DESC, id COLLATE "C"`,
  );
  const found: NewPaper[] = [];
  for (const dump of dumps) {
    for (const dated of [true, false]) {
      if (found.length === MOST) return found;
      found.push(...(await firstHeldBy(db, request, dump, { dated, most: MOST - found.length })));
    }
  }
  return found;
}

/** Papers that the dump has and none that came before it; dated and undated apart, as their index has them. */
async function firstHeldBy(
  db: Database,
  request: FeedRequest & Worded,
  { id: dumpId, ingestedAt }: Dump,
  { dated, most }: { dated: boolean; most: number },
): Promise<NewPaper[]> {
  const selection = paperSelection({ ...request, strength: 'any', dated: dated ? 'yes' : 'no' });
  const { from, day, id } = selection;
  const order: Sql = dated ? sql`${day} DESC, ${id}` : id;
  const held = await rows<PaperRow>(
    db.pool,
    sql`SELECT ${PAPER_COLUMNS} ${from}
          AND EXISTS (SELECT FROM record r WHERE r.paper_id = ${id} AND r.dump_id = ${dumpId})
          AND NOT EXISTS (SELECT FROM record r JOIN dump d ON d.id = r.dump_id
                          WHERE r.paper_id = ${id} AND (d.ingested_at, d.id) < (${ingestedAt}, ${dumpId}))
        ORDER BY ${order} LIMIT ${most}`,
  );
  return held.map((paper) => ({ ...paper, ingestedAt }));
}
