import { rows, sql, type Database } from '../../db/client';
import type { FeedRequest } from '../../model/request/feed-request';
import { checkThemes, knownThemes } from '../themes/known-themes';
import { PAPER_COLUMNS, type PaperRow } from './paper-row';
import { paperSelection } from './paper-selection';
import { withWords } from '../search/with-words';

const MOST = 50;

export type NewPaper = PaperRow & {
  /** When the first dump that holds the paper came in. */
  ingestedAt: Date;
};

/** The papers that came in last, whatever their own date; within one dump the newest first. */
export async function newlyIngested(db: Database, asked: FeedRequest): Promise<NewPaper[]> {
  const request = await withWords(db, asked);
  checkThemes(await knownThemes(db), 'themes', request.themes);
  const { from } = paperSelection({ ...request, strength: 'any', dated: 'any' });
  return rows<NewPaper>(
    db.pool,
    sql`WITH chosen AS (SELECT p.id ${from}),
             came AS (SELECT r.paper_id, min(d.ingested_at) AS ingested_at
                      FROM chosen JOIN record r ON r.paper_id = chosen.id JOIN dump d ON d.id = r.dump_id
                      GROUP BY r.paper_id)
        SELECT ${PAPER_COLUMNS}, came.ingested_at AS "ingestedAt"
        FROM came JOIN paper p ON p.id = came.paper_id
        ORDER BY came.ingested_at DESC, p.day DESC NULLS LAST, p.id LIMIT ${MOST}`,
  );
}
