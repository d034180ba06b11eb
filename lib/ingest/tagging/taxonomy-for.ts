import type { Taxonomy } from '../../model/taxonomy';
import { loadTaxonomy } from '../../themes/load-taxonomy';

/** A change has a taxonomy before and one after it. */
const KEPT = 2;

// A memo of a pure function, of few entries: reading a taxonomy takes up to a second, and each is read when it is
// saved, when its job runs and when the next one is compared with it.
const read = new Map<string, Taxonomy>();

/**
 * The taxonomy written in `yaml`; not to be changed.
 * @throws TidelineError `bad-taxonomy`, as `loadTaxonomy` does.
 */
export function taxonomyFor(yaml: string): Taxonomy {
  const taxonomy = read.get(yaml) ?? loadTaxonomy(yaml);
  read.delete(yaml);
  read.set(yaml, taxonomy);
  for (const oldest of read.keys()) {
    if (read.size <= KEPT) break;
    read.delete(oldest);
  }
  return taxonomy;
}
