import type pg from 'pg';
import { applyDeltas, countTagsIntoDeltas } from '../store/roll-up';
import type { RetagScope } from './retag-scope';
import { heldTexts, stageTags } from './stage-tags';

/** Papers read at a time. */
const BATCH = 1_000;

/**
 * Puts the tags that wait in place of those held, and counts the difference; papers that were written
 * since they were read are read once more. Inside a transaction that holds the ingest lock.
 * @returns the number of papers whose tags changed.
 */
export async function swapTags(client: pg.ClientBase, scope: RetagScope): Promise<number> {
  await restageWritten(client, scope);
  await client.query(`DELETE FROM retagged_paper r WHERE NOT EXISTS (SELECT FROM paper p WHERE p.id = r.paper_id);
    ANALYZE retagged_paper; ANALYZE next_tag`);
  const { rows } = await client.query<{ papers: number }>('SELECT count(*) AS papers FROM retagged_paper');
  const changed = Number(rows[0]?.papers ?? 0);
  if (changed === 0) return 0;
  await countTagsIntoDeltas(client, 'retagged', -1);
  await client.query(
    `DELETE FROM tag WHERE paper_id IN (SELECT paper_id FROM retagged_paper)
      AND ($1::text[] IS NULL OR theme_id = ANY($1))`,
    [scope.themes],
  );
  await client.query(`INSERT INTO tag (paper_id, theme_id, strength, day, precision, spans, patterns)
    SELECT n.paper_id, n.theme_id, n.strength, p.day, p.precision, n.spans, n.patterns
    FROM next_tag n JOIN paper p ON p.id = n.paper_id`);
  await countTagsIntoDeltas(client, 'retagged', 1);
  await applyDeltas(client);
  return changed;
}

async function restageWritten(client: pg.ClientBase, scope: RetagScope): Promise<void> {
  await client.query(`DELETE FROM next_tag WHERE paper_id IN (SELECT paper_id FROM retag_written);
    DELETE FROM retagged_paper WHERE paper_id IN (SELECT paper_id FROM retag_written)`);
  const { rows } = await client.query<{ id: string }>('SELECT paper_id AS id FROM retag_written');
  for (let from = 0; from < rows.length; from += BATCH) {
    const ids = rows.slice(from, from + BATCH).map(({ id }) => id);
    await stageTags(client, scope, await heldTexts(client, scope, ids));
  }
  await client.query('DELETE FROM retag_written');
}
