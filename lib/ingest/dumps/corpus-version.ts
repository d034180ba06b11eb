import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Day } from '../../model/bucket';

interface HeldDump {
  id: string;
  crawledOn: Day | null;
  format: string;
  changedAt: Date;
}

/**
 * Writes what readers see: a hash over the dumps held and the taxonomy, and when the corpus came to
 * be so, which is when the newest of these came. Taking a dump back so restores both.
 */
export async function writeCorpusVersion(client: pg.ClientBase): Promise<void> {
  const taxonomy = await client.query<{ version: string; createdAt: Date }>(
    `SELECT v.version, v.created_at AS "createdAt"
    FROM corpus c JOIN taxonomy_version v ON v.version = c.taxonomy_version`,
  );
  const inForce = taxonomy.rows[0];
  if (inForce === undefined) throw new Error('The corpus has no taxonomy in force.');
  const dumps = await client.query<HeldDump>(
    `SELECT id, crawled_on AS "crawledOn", format, changed_at AS "changedAt"
    FROM dump WHERE status = 'held' ORDER BY id COLLATE "C"`,
  );
  const changedAt = [inForce.createdAt, ...dumps.rows.map((dump) => dump.changedAt)].reduce(later);
  await client.query('UPDATE corpus SET version = $1, changed_at = $2', [
    corpusVersion(dumps.rows, inForce.version),
    changedAt,
  ]);
}

/** Hash over the dumps held, in order of id, and the version of the taxonomy. */
export function corpusVersion(
  dumps: readonly Pick<HeldDump, 'id' | 'crawledOn' | 'format'>[],
  taxonomyVersion: string,
): string {
  const lines = dumps.map(({ id, crawledOn, format }) => `${id} ${crawledOn ?? '-'} ${format}\n`);
  return createHash('sha256')
    .update(lines.join('') + taxonomyVersion)
    .digest('hex')
    .slice(0, 16);
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
