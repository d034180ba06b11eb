/** A theme of a paper with the words that made it. */
interface FeedTheme {
  id: string;
  strength: 'about' | 'mention';
  words: readonly string[];
}

/** One entry of a feed. */
export interface FeedEntry {
  /** Of the paper. */
  id: string;
  title: string;
  summary: string | null;
  authors: readonly string[];
  /** ISO 8601, when it came in. */
  updated: string;
  themes: readonly FeedTheme[];
}

/** Newly ingested papers, in whatever format they are told. */
export interface Feed {
  title: string;
  /** Where the pages are, without a slash at the end: `http://localhost:3000`. */
  home: string;
  /** Path and query of the feed itself. */
  self: string;
  entries: readonly FeedEntry[];
}

/** Why a paper has its themes, a line each: `linear-attention (about): “linear attention”, “kernel trick”`. */
export function evidenceText(themes: readonly FeedTheme[]): string {
  return themes
    .map(
      ({ id, strength, words }) =>
        `${id} (${strength})${words.length === 0 ? '' : `: ${words.map((word) => `“${word}”`).join(', ')}`}`,
    )
    .join('\n');
}
