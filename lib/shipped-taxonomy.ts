import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Taxonomy } from './model/taxonomy';
import { SHIPPED_TAXONOMY } from './taxonomy-path';
import { loadTaxonomy } from './themes/load-taxonomy';

/**
 * Reads the taxonomy that comes with the code.
 *
 * @throws TidelineError `bad-taxonomy` with every problem and its line.
 */
export function shippedTaxonomy(): Taxonomy {
  return loadTaxonomy(readFileSync(join(process.cwd(), SHIPPED_TAXONOMY), 'utf8'));
}
