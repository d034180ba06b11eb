import type { PhraseWord } from './phrase-runs';
import type { PhraseTrie } from './phrase-trie';
import type { Vocabulary } from './vocabulary';

/** How a term is said. */
export interface TermCount {
  occurrences: number;
  /** Occurrences whose words hyphens bind. */
  bound: number;
  papers: number;
  /** How it is written, in lower case, and how often. */
  written: Map<string, number>;
}

/** A stretch of words that is one of the phrases of a trie. */
export interface MetTerm {
  term: number;
  words: readonly PhraseWord[];
}

/** Every word and phrase of the trie in the runs of a paper, once an occurrence. */
export function metTerms(
  runs: readonly (readonly PhraseWord[])[],
  trie: PhraseTrie,
  vocabulary: Vocabulary,
): MetTerm[] {
  const met: MetTerm[] = [];
  for (const run of runs) {
    const numbers = run.map(({ folded }) => vocabulary.number(folded));
    for (let start = 0; start < run.length; start += 1) {
      let term = 0;
      for (let end = start; end < run.length; end += 1) {
        term = trie.step(term, numbers[end] ?? 0);
        if (term === 0) break;
        met.push({ term, words: run.slice(start, end + 1) });
      }
    }
  }
  return met;
}

/** Counts what papers say, each given as its `metTerms`. */
export function termCounts(papers: readonly (readonly MetTerm[])[]): Map<number, TermCount> {
  const counts = new Map<number, TermCount>();
  const last = new Map<number, number>();
  papers.forEach((met, at) => {
    for (const { term, words } of met) {
      const count = counts.get(term) ?? { occurrences: 0, bound: 0, papers: 0, written: new Map() };
      counts.set(term, count);
      count.occurrences += 1;
      if (words.slice(1).every(({ isBound }) => isBound)) count.bound += 1;
      if (last.get(term) !== at) count.papers += 1;
      last.set(term, at);
      const written = words.map(({ folded, isBound }, n) => (n === 0 ? '' : isBound ? '-' : ' ') + folded);
      count.written.set(written.join(''), (count.written.get(written.join('')) ?? 0) + 1);
    }
  });
  return counts;
}
