import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Taxonomy } from '../../model/taxonomy';
import { loadTaxonomy } from '../../themes/load-taxonomy';

/** A taxonomy with the text it was read from. */
export interface TaxonomySource {
  taxonomy: Taxonomy;
  yaml: string;
}

/** The taxonomy that comes with the program, or that of another file. */
export async function readTaxonomyFile(
  file = join(process.cwd(), 'lib', 'themes', 'taxonomy.yaml'),
): Promise<TaxonomySource> {
  const yaml = await readFile(/* turbopackIgnore: true */ file, 'utf8');
  return { taxonomy: loadTaxonomy(yaml), yaml };
}
