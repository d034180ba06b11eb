import type pg from 'pg';
import { installTaxonomy } from './install-taxonomy';
import { keptTaxonomy } from './kept-taxonomy';
import { readTaxonomyFile } from './read-taxonomy-file';
import { taggerFor } from './tagger-for';
import type { TagText } from './tag-text';

/** Tags by the taxonomy in force; in a database that has none yet, by the one that comes with the program. */
export async function tagTextInForce(client: pg.ClientBase, now: Date): Promise<TagText> {
  const kept = await keptTaxonomy(client);
  if (kept !== null) return taggerFor(kept.yaml);
  const { taxonomy, yaml } = await readTaxonomyFile();
  await installTaxonomy(client, taxonomy, { yaml, origin: 'file' }, now);
  return taggerFor(yaml);
}
