import type pg from 'pg';
import { keptTaxonomy } from '../../queries/taxonomy/kept-taxonomy';
import { installFirst } from './install-first';
import { readTaxonomyFile } from './read-taxonomy-file';
import { taggerFor } from './tagger-for';
import type { TagText } from './tag-text';

/** Tags by the taxonomy in force; in a database that has none yet, by the one that comes with the program. */
export async function tagTextInForce(client: pg.ClientBase, now: Date): Promise<TagText> {
  const kept = await keptTaxonomy(client);
  if (kept !== null) return taggerFor(kept.yaml);
  const source = await readTaxonomyFile();
  await installFirst(client, source, now);
  return taggerFor(source.yaml);
}
