import type pg from 'pg';
import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import { TidelineError } from '../../errors';
import type { TaxonomyOrigin } from '../../model/taxonomy-answers';
import {
  headTaxonomy,
  keptTaxonomy,
  taxonomyTag,
  type KeptTaxonomy,
} from '../../queries/taxonomy/kept-taxonomy';
import { inTransaction } from '../in-transaction';
import { queueJob } from './queue-job';
import { takeSavingLock } from './saving-lock';
import { taxonomyFor } from './taxonomy-for';

export interface Saving {
  yaml: string;
  origin: TaxonomyOrigin;
  /** The entity tag of the text that was edited; null: whatever stands there. */
  ifMatch: string | null;
}

export interface Saved extends KeptTaxonomy {
  /** False: the very text stood there before. */
  changed: boolean;
  /** The job that brings it into force; null where nothing was saved. */
  job: number | null;
}

/**
 * Saves a taxonomy. It is the head at once; it comes into force when its job is done, and until then
 * readers see the old one whole. One that says what the taxonomy in force says is in force at once.
 * @throws TidelineError `bad-taxonomy`, or `precondition-failed` where somebody else saved in between.
 */
export async function saveTaxonomy(
  db: Pick<Database, 'pool'>,
  { yaml, origin, ifMatch }: Saving,
  { now }: Effects,
): Promise<Saved> {
  const { version } = taxonomyFor(yaml);
  const saved = { version, yaml, origin };
  return inTransaction(db.pool, async (client) => {
    await takeSavingLock(client);
    const head = await headTaxonomy(client);
    requireMatch(head, ifMatch);
    if (head?.yaml === yaml && head.origin === origin) return { ...saved, changed: false, job: null };
    await client.query(
      `INSERT INTO taxonomy_version (version, yaml, origin, created_at) VALUES ($1, $2, $3, $4)
      ON CONFLICT (version) DO UPDATE SET yaml = EXCLUDED.yaml, origin = EXCLUDED.origin`,
      [version, yaml, origin, now()],
    );
    const job = await queueJob(client, { version, kind: origin }, now());
    if ((await keptTaxonomy(client))?.version === version) await endAtOnce(client, job, now());
    return { ...saved, changed: true, job };
  });
}

async function endAtOnce(client: pg.ClientBase, job: number, now: Date): Promise<void> {
  await client.query(
    `UPDATE taxonomy_job SET state = 'done', total = 0, changed = 0, started_at = $2, ended_at = $2 WHERE id = $1`,
    [job, now],
  );
}

function requireMatch(head: KeptTaxonomy | null, ifMatch: string | null): void {
  if (ifMatch === null || (head !== null && ifMatch.trim() === '*')) return;
  const tag = head === null ? null : taxonomyTag(head);
  const named = ifMatch.split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (tag !== null && named.includes(tag)) return;
  throw new TidelineError(
    'precondition-failed',
    'The taxonomy was saved by somebody else since it was read. Read it again and repeat the change.',
  );
}
