import { buildTagger } from '../themes/tagger';
import { loadTaxonomy } from '../themes/load-taxonomy';
import { tagPaper } from '../themes/tag-paper';
import type { TagText } from './tag-text';

/** Tags by the taxonomy written in `yaml`. */
export function taggerFor(yaml: string): TagText {
  const tagger = buildTagger(loadTaxonomy(yaml));
  return (text) => tagPaper(tagger, text);
}
