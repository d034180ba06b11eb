import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Taxonomy } from './model/taxonomy';
import { loadTaxonomy } from './themes/load-taxonomy';

/** The taxonomy file of this checkout; every command and the server run at its root. */
export const SHIPPED_TAXONOMY = join('lib', 'themes', 'taxonomy.yaml');

/**
 * Reads the taxonomy that comes with the code.
 *
 * @throws TidelineError `bad-taxonomy` with every problem and its line.
 */
export function shippedTaxonomy(): Taxonomy {
  return loadTaxonomy(readFileSync(join(process.cwd(), SHIPPED_TAXONOMY), 'utf8'));
}
