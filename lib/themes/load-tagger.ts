import { loadTaxonomy } from './load-taxonomy';
import { KnownPatterns } from './known-patterns';
import { buildTagger, type Tagger } from './tagger';

/**
 * Makes the taxonomy written in `yaml` ready for tagging: `buildTagger` of `loadTaxonomy`, with the
 * words of its patterns worked out once for both.
 *
 * @throws TidelineError `bad-taxonomy`, as `loadTaxonomy` does.
 */
export function loadTagger(yaml: string): Tagger {
  const known: KnownPatterns = new KnownPatterns();
  return buildTagger(loadTaxonomy(yaml, known), known);
}
