import type { Database } from '../../db/client';
import { TidelineError } from '../../errors';
import type { TaxonomyDiff, TaxonomyFileOffer } from '../../model/taxonomy-answers';
import type { Taxonomy } from '../../model/taxonomy';
import { shippedTaxonomy } from '../../shipped-taxonomy';
import { compareTaxonomies } from '../../themes/compare-taxonomies';
import { loadTaxonomy } from '../../themes/load-taxonomy';
import { findTaxonomy } from './taxonomy-answer';
import { taxonomyOfVersion } from './kept-taxonomy';

/**
 * What lies between two versions; `file` is the taxonomy that comes with the program.
 * @throws TidelineError `bad-parameter`, naming the one that never was.
 */
export async function taxonomyDiff(
  db: Pick<Database, 'pool'>,
  { from, to }: { from: string; to: string },
): Promise<TaxonomyDiff> {
  const [before, after] = await Promise.all([versionOf(db, 'from', from), versionOf(db, 'to', to)]);
  return compareTaxonomies(before, after);
}

async function versionOf(
  { pool }: Pick<Database, 'pool'>,
  parameter: string,
  version: string,
): Promise<Taxonomy> {
  if (version === 'file') return shippedTaxonomy();
  const kept = await taxonomyOfVersion(pool, version);
  if (kept !== null) return loadTaxonomy(kept.yaml);
  throw new TidelineError(
    'bad-parameter',
    `There is no version "${version}" of the taxonomy; "file" is the one that comes with the program.`,
    { parameter },
  );
}

/**
 * The taxonomy that comes with the program beside one that was edited: whether it is newer than the one that the edits
 * began from, and what taking it over would change.
 */
export async function taxonomyFileOffer(
  db: Pick<Database, 'pool'>,
  file: Taxonomy = shippedTaxonomy(),
): Promise<TaxonomyFileOffer> {
  const head = await findTaxonomy(db);
  const { rows } = await db.pool.query<{ version: string }>(
    `SELECT version FROM taxonomy_job WHERE kind = 'file' ORDER BY id DESC LIMIT 1`,
  );
  const differs = head.version !== file.version;
  const newer = differs && head.origin === 'edited' && rows[0]?.version !== file.version;
  return {
    version: file.version,
    newer,
    diff: differs ? compareTaxonomies(loadTaxonomy(head.yaml), file) : null,
  };
}
