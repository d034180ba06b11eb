/** One word of a phrase. */
export interface Term {
  /**
   * `like`: any word of the same stem, whatever its case; `exact`: this very word, or its plural with an
   * s, as it is written; `prefix`: any word that begins so, whatever its case.
   */
  kind: 'like' | 'exact' | 'prefix';
  /** As `wordsOf` gives it; in lower case unless the kind is `exact`. */
  word: string;
}

/** What is searched: words that stand next to each other, and how such phrases combine. */
export type SearchQuery =
  | { kind: 'phrase'; terms: Term[] }
  | { kind: 'all' | 'any'; of: SearchQuery[] }
  | { kind: 'not'; of: SearchQuery };

/** Every phrase of a query in the order in which it is written, also those that must be absent. */
export function phrasesOf(query: SearchQuery): Term[][] {
  if (query.kind === 'phrase') return [query.terms];
  if (query.kind === 'not') return phrasesOf(query.of);
  return query.of.flatMap(phrasesOf);
}
