import type pg from 'pg';
import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import { headTaxonomy, keptTaxonomy, type KeptTaxonomy } from '../../queries/taxonomy/kept-taxonomy';
import { pendingJob, taxonomyJob } from '../../queries/taxonomy/taxonomy-job';
import { taggerVersion } from '../../themes/tagger';
import { inTransaction } from '../in-transaction';
import { takeIngestLock } from '../ingest-lock';
import { installFirst } from './install-first';
import { queueJob } from './queue-job';
import { readTaxonomyFile, type TaxonomySource } from './read-taxonomy-file';
import { runJobs } from './run-jobs';
import { saveTaxonomy } from './save-taxonomy';
import { takeSavingLock } from './saving-lock';

/**
 * Puts the taxonomy of the file in force where none is, or where the one saved last is an older file's; brings to
 * its end what an earlier process began; tags anew what another release of the tagger tagged. A taxonomy that was
 * edited stays.
 * @returns whether the taxonomy changed.
 */
export async function syncTaxonomy(
  db: Pick<Database, 'pool'>,
  effects: Effects,
  file?: string,
): Promise<boolean> {
  const source = await readTaxonomyFile(file);
  const head = await headOrFirst(db, source, effects.now());
  if (head === null) return true;
  const replaces = head.origin === 'file' && head.version !== source.taxonomy.version;
  if (replaces) await saveTaxonomy(db, { yaml: source.yaml, origin: 'file', ifMatch: null }, effects);
  else await queueWhereStale(db, effects.now());
  await runJobs(db, effects);
  const changed = (await taxonomyJob(db))?.changed ?? 0;
  if (replaces && changed > 0) effects.log(`The taxonomy is new: ${changed} papers are tagged otherwise.`);
  return replaces;
}

/** The taxonomy saved last; null where there was none and that of the file is in force now. */
async function headOrFirst(
  { pool }: Pick<Database, 'pool'>,
  source: TaxonomySource,
  now: Date,
): Promise<KeptTaxonomy | null> {
  return (
    (await headTaxonomy(pool)) ??
    inTransaction(pool, async (client) => {
      await takeIngestLock(client);
      const head = await headTaxonomy(client);
      if (head === null) await installFirst(client, source, now);
      return head;
    })
  );
}

/** Queues a check of all tags where nothing else is queued and they are not known to be this tagger's. */
async function queueWhereStale({ pool }: Pick<Database, 'pool'>, now: Date): Promise<void> {
  await inTransaction(pool, async (client: pg.ClientBase) => {
    await takeSavingLock(client);
    const kept = await keptTaxonomy(client);
    if (kept === null || (await pendingJob(client)) !== null) return;
    const { rowCount } = await client.query('SELECT FROM corpus WHERE tagged_by = $1', [taggerVersion(kept)]);
    if (rowCount === 0) await queueJob(client, { version: kept.version, kind: 'retag' }, now);
  });
}
