import type pg from 'pg';
import { reconcile } from '../store/reconcile';
import type { TagText } from '../tagging/tag-text';
import { clearFamilies } from '../stage/temporary-tables';

/**
 * Removes a dump's records and resolves anew what they touched, so that the corpus is as if the dump
 * had never come. Inside a transaction that holds the lock and has the temporary tables.
 */
export async function takeBack(client: pg.ClientBase, dump: string, tag: TagText): Promise<void> {
  await clearFamilies(client);
  await client.query('INSERT INTO family_paper SELECT DISTINCT paper_id, 0 FROM record WHERE dump_id = $1', [
    dump,
  ]);
  await client.query('DELETE FROM record WHERE dump_id = $1', [dump]);
  await reconcile(client, { tag, incoming: null });
  await client.query('DELETE FROM dump WHERE id = $1', [dump]);
  await clearFamilies(client);
}
