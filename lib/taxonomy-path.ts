import { join } from 'node:path';

/** The taxonomy file of this checkout; every command and the server run at its root. */
export const SHIPPED_TAXONOMY = join('lib', 'themes', 'taxonomy.yaml');
