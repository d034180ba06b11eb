import type pg from 'pg';
import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import { TidelineError } from '../../errors';
import type { Day, Precision } from '../../model/bucket';
import type { Paper } from '../../model/paper';
import type { Strength } from '../../model/theme';
import { copyInto } from '../stage/copy-into';
import type { CopyValue } from '../stage/copy-row';
import { writeCorpusVersion } from '../dumps/corpus-version';
import { fetchBatches } from '../store/fetch-batches';
import { inTransaction } from '../in-transaction';
import { takeIngestLock } from '../ingest-lock';
import { keptTaxonomy } from './kept-taxonomy';
import { copyTarget, insertNext, tagRow } from '../store/paper-rows';
import { applyDeltas, countTagsIntoDeltas } from '../store/roll-up';
import { taggerFor } from './tagger-for';
import type { TagText } from './tag-text';
import { createRetagTables } from '../stage/temporary-tables';

/**
 * Tags anew, by the taxonomy in force, what the present tagger would tag otherwise, and only that.
 * @returns the number of papers whose tags changed.
 */
export async function retag(db: Pick<Database, 'pool'>, { now }: Effects): Promise<number> {
  return inTransaction(db.pool, async (client) => {
    await takeIngestLock(client);
    const kept = await keptTaxonomy(client);
    if (kept === null) {
      throw new TidelineError(
        'bad-environment',
        'The database holds no taxonomy yet; run "npm start" first.',
      );
    }
    const changed = await retagPapers(client, taggerFor(kept.yaml));
    if (changed > 0) {
      await client.query('UPDATE taxonomy_version SET created_at = $2 WHERE version = $1', [
        kept.version,
        now(),
      ]);
      await writeCorpusVersion(client);
    }
    return changed;
  });
}

type PaperText = Pick<Paper, 'id' | 'title' | 'abstract'> & {
  day: Day | null;
  precision: Precision | 'none';
  tags: [string, Strength, number[], string[]][] | null;
};

const PAPERS = `
  SELECT p.id, p.title, p.abstract, p.day, p.precision, (
    SELECT json_agg(json_build_array(t.theme_id, t.strength, t.spans, t.patterns))
    FROM tag t WHERE t.paper_id = p.id
  ) AS tags
  FROM paper p`;

/** The same inside a transaction that holds the lock. */
export async function retagPapers(client: pg.ClientBase, tag: TagText): Promise<number> {
  await createRetagTables(client);
  let changed = 0;
  for await (const papers of fetchBatches<PaperText>(client, 'retagging', { text: PAPERS }, 2_000)) {
    const differing = papers.flatMap((paper) => retagged(paper, tag));
    await copyInto(
      client,
      copyTarget('tag', 'next_'),
      differing.flatMap(({ rows }) => rows),
    );
    await copyInto(
      client,
      { table: 'retagged_paper', columns: ['paper_id'] },
      differing.map(({ id }) => [id]),
    );
    changed += differing.length;
  }
  await client.query('ANALYZE retagged_paper');
  await countTagsIntoDeltas(client, 'retagged', -1);
  await client.query(`DELETE FROM tag WHERE paper_id IN (SELECT paper_id FROM retagged_paper);
    ${insertNext('tag')}`);
  await countTagsIntoDeltas(client, 'retagged', 1);
  await applyDeltas(client);
  return changed;
}

/** The paper with its new rows where these are not what is held; nothing where they are. */
function retagged(held: PaperText, tag: TagText): { id: string; rows: CopyValue[][] }[] {
  const { day, precision } = held;
  const date: Paper['date'] =
    day === null || precision === 'none' ? null : { day, precision, source: 'stated' };
  const rows = tag(held).map((found) => tagRow({ id: held.id, date }, found));
  const before = (held.tags ?? []).map((values) => JSON.stringify(values)).sort();
  const after = rows
    .map(([, theme, strength, , , spans, patterns]) => JSON.stringify([theme, strength, spans, patterns]))
    .sort();
  return before.join() === after.join() ? [] : [{ id: held.id, rows }];
}
