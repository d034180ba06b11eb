import type pg from 'pg';
import type { Taxonomy } from '../../model/taxonomy';
import { copyInto } from '../stage/copy-into';
import { writeCorpusVersion } from '../dumps/corpus-version';
import type { KeptTaxonomy } from '../../queries/taxonomy/kept-taxonomy';

const THEME_COLUMNS = ['id', 'position', 'name', 'theme_group', 'meaning', 'parents', 'mark'];

/** Puts a taxonomy in force: its themes, its version, the version of the corpus. Tags are left to `retag`. */
export async function installTaxonomy(
  client: pg.ClientBase,
  taxonomy: Taxonomy,
  kept: Pick<KeptTaxonomy, 'yaml' | 'origin'>,
  now: Date,
): Promise<void> {
  await client.query(
    `INSERT INTO taxonomy_version (version, yaml, origin, created_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (version) DO UPDATE SET yaml = EXCLUDED.yaml, origin = EXCLUDED.origin, created_at = EXCLUDED.created_at`,
    [taxonomy.version, kept.yaml, kept.origin, now],
  );
  await client.query('DELETE FROM theme');
  await copyInto(
    client,
    { table: 'theme', columns: THEME_COLUMNS },
    taxonomy.themes.map(({ id, name, group, meaning, parents, mark }, position) => [
      ...[id, position, name, group, meaning, parents, mark],
    ]),
  );
  await client.query(
    `INSERT INTO corpus (id, version, taxonomy_version, changed_at) VALUES (1, '', $1, $2)
    ON CONFLICT (id) DO UPDATE SET taxonomy_version = EXCLUDED.taxonomy_version`,
    [taxonomy.version, now],
  );
  await writeCorpusVersion(client);
}
