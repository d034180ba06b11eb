import type { SearchQuery } from './search-query';

/**
 * Whether a query is true where `found` says which of its phrases are there; they are counted as
 * `phrasesOf` lists them.
 */
export function holds(query: SearchQuery, found: (phrase: number) => boolean): boolean {
  let next = 0;
  // Every branch is walked, also where the answer is known: the phrases are counted on the way.
  const walk = (part: SearchQuery): boolean => {
    if (part.kind === 'phrase') return found(next++);
    if (part.kind === 'not') return !walk(part.of);
    const parts = part.of.map(walk);
    return part.kind === 'all' ? parts.every(Boolean) : parts.some(Boolean);
  };
  return walk(query);
}
