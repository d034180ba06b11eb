import { database } from '@/lib/db/open';
import { systemEffects } from '@/lib/effects';
import { runSoon } from '@/lib/ingest/tagging/run-soon';
import { saveTaxonomy, type Saving } from '@/lib/ingest/tagging/save-taxonomy';
import type { SavedTaxonomy } from '@/lib/model/taxonomy-answers';
import { taxonomyTag } from '@/lib/queries/taxonomy/kept-taxonomy';
import { taxonomyWarnings } from '@/lib/themes/taxonomy-warnings';

/** Saves a taxonomy, begins to tag by it, and tells what came of it. */
export async function save(
  request: Request,
  { yaml, origin }: Pick<Saving, 'yaml' | 'origin'>,
): Promise<Response> {
  const db = await database();
  const ifMatch = request.headers.get('if-match');
  const saved = await saveTaxonomy(db, { yaml, origin, ifMatch }, systemEffects);
  const answer: SavedTaxonomy = {
    version: saved.version,
    etag: taxonomyTag(saved),
    changed: saved.changed,
    job: saved.job === null ? null : await runSoon(db, systemEffects, saved.job),
    warnings: taxonomyWarnings(yaml),
  };
  return Response.json(answer, { headers: { etag: answer.etag, 'cache-control': 'no-store' } });
}
