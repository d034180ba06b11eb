import { loadTagger } from '../../themes/load-tagger';
import { tagPaper } from '../../themes/tag-paper';
import type { Tagger } from '../../themes/tagger';
import type { TagText } from './tag-text';

// A memo of a pure function, one entry: making a tagger ready takes up to a second, and every dump of a
// process is tagged by the same one.
let ready: { yaml: string; tagger: Tagger } | undefined;

/** Tags by the taxonomy written in `yaml`, which is made ready only when there is a text to tag. */
export function taggerFor(yaml: string): TagText {
  return (text) => {
    if (ready?.yaml !== yaml) ready = { yaml, tagger: loadTagger(yaml) };
    return tagPaper(ready.tagger, text);
  };
}
