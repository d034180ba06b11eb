import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import { TidelineError } from '../../errors';
import type { LabelsRequest } from '../../model/request/quality-request';
import { inTransaction } from '../in-transaction';

/**
 * Keeps what a reader says of tags as they are now; a null takes back what was said of the same words.
 * @throws TidelineError `bad-parameter` where a paper has not the theme.
 */
export async function writeLabels(
  db: Pick<Database, 'pool'>,
  { labels }: LabelsRequest,
  { now }: Effects,
): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    for (const { paper, theme, verdict } of labels) {
      const { rowCount } =
        verdict === null
          ? await client.query(TAKE_BACK, [paper, theme])
          : await client.query(KEEP, [paper, theme, verdict, now()]);
      if (rowCount === 0 && verdict !== null) {
        throw new TidelineError('bad-parameter', `The paper "${paper}" has not the theme "${theme}".`, {
          parameter: 'labels',
        });
      }
    }
  });
}

const KEEP = `
  INSERT INTO quality_label (paper_id, theme_id, taxonomy_version, verdict, spans, labelled_at)
  SELECT t.paper_id, t.theme_id, c.taxonomy_version, $3, t.spans, $4 FROM tag t, corpus c
  WHERE t.paper_id = $1 AND t.theme_id = $2
  ON CONFLICT (paper_id, theme_id, taxonomy_version)
  DO UPDATE SET verdict = EXCLUDED.verdict, spans = EXCLUDED.spans, labelled_at = EXCLUDED.labelled_at`;

const TAKE_BACK = `
  DELETE FROM quality_label WHERE paper_id = $1 AND theme_id = $2
    AND spans = (SELECT spans FROM tag WHERE paper_id = $1 AND theme_id = $2)`;
