import type pg from 'pg';
import { taggerVersion } from '../../themes/tagger';
import { installTaxonomy } from './install-taxonomy';
import type { TaxonomySource } from './read-taxonomy-file';

/** Puts the taxonomy of the file in force in a database that has none, and so no paper. */
export async function installFirst(
  client: pg.ClientBase,
  { taxonomy, yaml }: TaxonomySource,
  now: Date,
): Promise<void> {
  await installTaxonomy(client, taxonomy, { yaml, origin: 'file' }, now);
  await client.query('UPDATE corpus SET tagged_by = $1 WHERE NOT EXISTS (SELECT FROM paper)', [
    taggerVersion(taxonomy),
  ]);
  await client.query(
    `INSERT INTO taxonomy_job (version, kind, state, total, changed, created_at, started_at, ended_at)
    VALUES ($1, 'file', 'done', 0, 0, $2, $2, $2)`,
    [taxonomy.version, now],
  );
}
