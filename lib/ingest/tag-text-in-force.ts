import type pg from 'pg';
import { keptTaxonomy } from './kept-taxonomy';
import { taggerFor } from './tagger-for';
import type { TagText } from './tag-text';

/** Tags by the taxonomy in force, which `syncTaxonomy` has put there. */
export async function tagTextInForce(client: pg.ClientBase): Promise<TagText> {
  const kept = await keptTaxonomy(client);
  if (kept === null) throw new Error('The database holds no taxonomy yet.');
  return taggerFor(kept.yaml);
}
