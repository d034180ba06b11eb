import type { Database } from '../../db/client';
import { TidelineError } from '../../errors';
import type { TaxonomyAnswer } from '../../model/taxonomy-answers';
import { loadTaxonomy } from '../../themes/load-taxonomy';
import { taxonomyWarnings } from '../../themes/taxonomy-warnings';
import {
  headTaxonomy,
  keptTaxonomy,
  taxonomyOfVersion,
  taxonomyTag,
  type KeptTaxonomy,
} from './kept-taxonomy';

/**
 * The taxonomy saved last, or one of the history.
 * @throws TidelineError `bad-parameter` for a version that never was, `not-found` in a database without any.
 */
export async function findTaxonomy(
  { pool }: Pick<Database, 'pool'>,
  version?: string,
): Promise<KeptTaxonomy> {
  const kept = version === undefined ? await headTaxonomy(pool) : await taxonomyOfVersion(pool, version);
  if (kept !== null) return kept;
  if (version === undefined) throw new TidelineError('not-found', 'The database holds no taxonomy yet.');
  throw new TidelineError('bad-parameter', `There is no version "${version}" of the taxonomy.`, {
    parameter: 'version',
  });
}

/** The same with all that a page of it shows. */
export async function taxonomyAnswer(db: Pick<Database, 'pool'>, version?: string): Promise<TaxonomyAnswer> {
  const kept = await findTaxonomy(db, version);
  const { groups, themes } = loadTaxonomy(kept.yaml);
  const { rows } = await db.pool.query<{ savedAt: Date }>(
    `SELECT max(created_at) AS "savedAt" FROM taxonomy_job WHERE version = $1 AND kind <> 'retag'
    HAVING max(created_at) IS NOT NULL
    UNION ALL SELECT created_at FROM taxonomy_version WHERE version = $1`,
    [kept.version],
  );
  return {
    version: kept.version,
    origin: kept.origin,
    savedAt: rows[0]?.savedAt.toISOString() ?? '',
    inForce: (await keptTaxonomy(db.pool))?.version === kept.version,
    etag: taxonomyTag(kept),
    yaml: kept.yaml,
    groups,
    themes,
    warnings: taxonomyWarnings(kept.yaml),
  };
}
