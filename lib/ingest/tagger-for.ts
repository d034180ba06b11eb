import { loadTaxonomy } from '../themes/load-taxonomy';
import { tagPaper } from '../themes/tag-paper';
import { buildTagger, type Tagger } from '../themes/tagger';
import type { TagText } from './tag-text';

/** Tags by the taxonomy written in `yaml`, which is made ready only when there is a text to tag. */
export function taggerFor(yaml: string): TagText {
  let tagger: Tagger | undefined;
  return (text) => {
    tagger ??= buildTagger(loadTaxonomy(yaml));
    return tagPaper(tagger, text);
  };
}
