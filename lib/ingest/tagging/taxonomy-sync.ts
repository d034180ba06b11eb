import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import { inTransaction } from '../in-transaction';
import { takeIngestLock } from '../ingest-lock';
import { installTaxonomy } from './install-taxonomy';
import { keptTaxonomy } from './kept-taxonomy';
import { readTaxonomyFile } from './read-taxonomy-file';
import { retagPapers } from './retag';
import { taggerFor } from './tagger-for';

/**
 * Puts the taxonomy of the file in force where none is, or where the present one is an older file's,
 * and tags the papers by it. A taxonomy that was edited stays.
 * @returns whether the taxonomy changed.
 */
export async function syncTaxonomy(
  db: Pick<Database, 'pool'>,
  { now, log }: Effects,
  file?: string,
): Promise<boolean> {
  const { taxonomy, yaml } = await readTaxonomyFile(file);
  return inTransaction(db.pool, async (client) => {
    await takeIngestLock(client);
    const kept = await keptTaxonomy(client);
    if (kept !== null && (kept.origin === 'edited' || kept.version === taxonomy.version)) return false;
    await installTaxonomy(client, taxonomy, { yaml, origin: 'file' }, now());
    const changed = await retagPapers(client, taggerFor(yaml));
    if (changed > 0) log(`The taxonomy is new: ${changed} papers are tagged otherwise.`);
    return true;
  });
}
