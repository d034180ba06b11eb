import type pg from 'pg';
import { rows, sql } from '../../db/client';
import type { Effects } from '../../effects';
import type { TaxonomyJob } from '../../model/taxonomy-answers';
import { taxonomyOfVersion, type KeptTaxonomy } from '../../queries/taxonomy/kept-taxonomy';
import { taggerVersion } from '../../themes/tagger';
import type { Taxonomy } from '../../model/taxonomy';
import { writeCorpusVersion } from '../dumps/corpus-version';
import { takeIngestLock } from '../ingest-lock';
import { createRetagTables } from '../stage/temporary-tables';
import { installTaxonomy } from './install-taxonomy';
import { retagScope, type RetagScope } from './retag-scope';
import { heldTexts, stageTags } from './stage-tags';
import { swapTags } from './swap-tags';
import { taxonomyFor } from './taxonomy-for';

/** Papers read at a time; between two of them other work of the process goes on. */
const BATCH = 500;

/** A job that was cancelled or superseded while it ran. */
class Overtaken extends Error {}

/**
 * Brings a job to its end on a connection of its own: finds the papers, tags them beside what readers see, and puts
 * all of it into force in one transaction. Killed at any moment it leaves the corpus as it was, and can be run again.
 */
export async function runJob(client: pg.ClientBase, job: TaxonomyJob, effects: Effects): Promise<void> {
  try {
    await begin(client, job, effects.now());
    const kept = await taxonomyOfVersion(client, job.version);
    if (kept === null) throw new Error(`There is no taxonomy ${job.version}.`);
    const after = taxonomyFor(kept.yaml);
    const scope = await retagScope(client, job, after);
    await createRetagTables(client);
    await tagCandidates(client, job, scope);
    await finish(client, job, { kept, after, scope, now: effects.now() });
  } catch (error) {
    if (error instanceof Overtaken) return;
    throw error;
  } finally {
    // Nothing where the connection broke: its temporary tables went with it.
    await client.query('DISCARD TEMP').catch(() => undefined);
  }
}

/** From here on whoever writes papers notes them: the lock waits for those who began before and could not know. */
async function begin(client: pg.ClientBase, { id }: TaxonomyJob, now: Date): Promise<void> {
  await transaction(client, async () => {
    await takeIngestLock(client);
    const { rowCount } = await client.query(
      `UPDATE taxonomy_job SET state = 'running', phase = 'finding', done = 0, total = NULL, started_at = $2
      WHERE id = $1 AND state IN ('waiting', 'running')`,
      [id, now],
    );
    if (rowCount === 0) throw new Overtaken();
    await client.query('DELETE FROM retag_written');
  });
}

async function tagCandidates(client: pg.ClientBase, { id }: TaxonomyJob, scope: RetagScope): Promise<void> {
  // In one statement with its rows: only so are several processes of the server at work on them.
  await rows(
    client,
    sql`CREATE TEMP TABLE candidate AS SELECT row_number() OVER ()::int AS n, id FROM (${scope.papers}) AS found`,
  );
  await client.query('CREATE INDEX ON candidate (n); ANALYZE candidate');
  const { rows: counted } = await client.query<{ total: number }>(
    'SELECT count(*)::int AS total FROM candidate',
  );
  const total = counted[0]?.total ?? 0;
  for (let from = 0; from <= total; from += BATCH) {
    await tell(client, id, { phase: 'tagging', done: from, total });
    const { rows: batch } = await client.query<{ id: string }>(
      'SELECT id FROM candidate WHERE n > $1 AND n <= $2',
      [from, from + BATCH],
    );
    const texts = await heldTexts(
      client,
      scope,
      batch.map((one) => one.id),
    );
    await stageTags(client, scope, texts);
  }
  await tell(client, id, { phase: 'writing', done: total, total });
}

async function tell(
  client: pg.ClientBase,
  id: number,
  { phase, done, total }: { phase: string; done: number; total: number },
): Promise<void> {
  const { rowCount } = await client.query(
    `UPDATE taxonomy_job SET phase = $2, done = $3, total = $4 WHERE id = $1 AND state = 'running'`,
    [id, phase, done, total],
  );
  if (rowCount === 0) throw new Overtaken();
}

interface Finished {
  kept: KeptTaxonomy;
  after: Taxonomy;
  scope: RetagScope;
  now: Date;
}

async function finish(
  client: pg.ClientBase,
  job: TaxonomyJob,
  { kept, after, scope, now }: Finished,
): Promise<void> {
  await transaction(client, async () => {
    await takeIngestLock(client);
    // Who cancels now waits until this is committed, and finds nothing to cancel.
    const { rowCount } = await client.query(
      `SELECT FROM taxonomy_job WHERE id = $1 AND state = 'running' FOR UPDATE`,
      [job.id],
    );
    if (rowCount === 0) throw new Overtaken();
    const changed = await swapTags(client, scope);
    if (job.kind !== 'retag') await installTaxonomy(client, after, kept, now);
    else if (changed > 0) await renew(client, after, now);
    await client.query('UPDATE corpus SET tagged_by = $1', [taggerVersion(after)]);
    await client.query(
      `UPDATE taxonomy_job SET state = 'done', phase = NULL, changed = $2, ended_at = $3 WHERE id = $1`,
      [job.id, changed, now],
    );
  });
}

/** The taxonomy stays, but readers see other tags. */
async function renew(client: pg.ClientBase, { version }: Taxonomy, now: Date): Promise<void> {
  await client.query('UPDATE taxonomy_version SET created_at = $2 WHERE version = $1', [version, now]);
  await writeCorpusVersion(client);
}

async function transaction(client: pg.ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  try {
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
