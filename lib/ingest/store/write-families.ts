import type pg from 'pg';
import { noteChanges } from '../search/note-changes';
import { noteWritten } from '../tagging/note-written';
import { copyInto } from '../stage/copy-into';
import { copyPapers } from './copy-papers';
import { columnList, insertNext } from './paper-rows';
import { countIntoDeltas } from './roll-up';
import type { SettledFamily } from './settle-family';

/** Puts settled families into the tables that wait before the real ones. */
export async function queueFamilies(client: pg.ClientBase, settled: readonly SettledFamily[]): Promise<void> {
  const written = settled.flatMap((family) => family.written);
  const kept = settled.flatMap((family) => family.kept);
  await copyPapers(client, 'next_', written);
  await copyPapers(client, 'next_', kept, { sourcesOnly: true });
  const ids = (table: string): { table: string; columns: string[] } => ({ table, columns: ['paper_id'] });
  await copyInto(
    client,
    ids('kept_paper'),
    kept.map(({ paper }) => [paper.id]),
  );
  const retagged = written.filter(({ tags }) => tags !== null);
  await copyInto(
    client,
    ids('retagged_paper'),
    retagged.map(({ paper }) => [paper.id]),
  );
}

const UPDATED = columnList('paper')
  .split(', ')
  .filter((column) => column !== '"id"')
  .map((column) => `${column} = EXCLUDED.${column}`)
  .join(', ');

// In this order: a paper stands before its records and tags, and goes after them.
const STATEMENTS = [
  'DELETE FROM record WHERE paper_id IN (SELECT paper_id FROM rewritten_paper)',
  // Also of papers that are kept: the key that told two papers of one title apart goes with the other.
  `DELETE FROM identity_key i WHERE paper_id IN (SELECT paper_id FROM family_paper) AND NOT EXISTS (
    SELECT FROM next_identity_key n WHERE n.key = i.key AND n.paper_id = i.paper_id)`,
  'DELETE FROM tag WHERE paper_id IN (SELECT paper_id FROM retagged_paper)',
  `DELETE FROM paper WHERE id IN (SELECT paper_id FROM rewritten_paper EXCEPT SELECT id FROM next_paper)`,
  insertNext('paper', `ON CONFLICT (id) DO UPDATE SET ${UPDATED}`),
  insertNext('identity_key', 'ON CONFLICT DO NOTHING'),
  insertNext('record'),
  insertNext('tag'),
  // Tags that stayed follow the date of their paper.
  `INSERT INTO tag (${columnList('tag')})
    SELECT t.paper_id, t.theme_id, t.strength, p.day, p.precision, t.spans, t.patterns
    FROM tag t JOIN next_paper p ON p.id = t.paper_id
    WHERE t.day IS DISTINCT FROM p.day OR t.precision <> p.precision
    ON CONFLICT (paper_id, theme_id) DO UPDATE SET day = EXCLUDED.day, precision = EXCLUDED.precision`,
];

/** Brings what waits into the corpus, set by set, and counts the difference. */
export async function writeFamilies(client: pg.ClientBase): Promise<void> {
  await client.query(`INSERT INTO rewritten_paper
      SELECT paper_id FROM family_paper EXCEPT SELECT paper_id FROM kept_paper;
    ANALYZE rewritten_paper; ANALYZE next_paper; ANALYZE next_identity_key; ANALYZE retagged_paper`);
  await countIntoDeltas(client, 'rewritten', -1);
  for (const statement of STATEMENTS) await client.query(statement);
  await countIntoDeltas(client, 'next', 1);
  await noteChanges(client, 'rewritten');
  await noteWritten(client, 'next');
}
