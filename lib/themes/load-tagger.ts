import { loadTaxonomy } from './load-taxonomy';
import type { KnownAtoms } from './parse-pattern';
import { buildTagger, type Tagger } from './tagger';

/**
 * Makes the taxonomy written in `yaml` ready for tagging: `buildTagger` of `loadTaxonomy`, with the
 * words of its patterns worked out once for both.
 *
 * @throws TidelineError `bad-taxonomy`, as `loadTaxonomy` does.
 */
export function loadTagger(yaml: string): Tagger {
  const known: KnownAtoms = new Map();
  return buildTagger(loadTaxonomy(yaml, known), known);
}
