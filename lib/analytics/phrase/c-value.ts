export interface PhraseCandidate {
  words: readonly string[];
  /** Occurrences, those inside longer candidates included. */
  count: number;
}

/**
 * C-value of each candidate phrase, which takes from a phrase what only occurs inside longer ones:
 * log2|a|·f(a) where a is never nested, else log2|a|·(f(a) − t(a)/c(a)), |a| the number of words, c(a) the
 * number of longer candidates that hold a, t(a) the occurrences in them, counting of each only those
 * not already inside a still longer candidate. A single word has C-value 0.
 * Source: K. Frantzi, S. Ananiadou & H. Mima, "Automatic recognition of multi-word terms: the
 * C-value/NC-value method", International Journal on Digital Libraries 3:115, 2000.
 * @param candidates each phrase once
 * @returns one value a candidate, in the order given
 * @throws {RangeError} when a phrase is empty or given twice
 */
export function cValue(candidates: readonly PhraseCandidate[]): number[] {
  const index = new Map<string, number>();
  candidates.forEach(({ words }, at) => {
    const key = keyOf(words);
    if (words.length === 0 || index.has(key))
      throw new RangeError(`phrase "${words.join(' ')}" is empty or given twice`);
    index.set(key, at);
  });
  const nested = candidates.map(() => 0);
  const holders = candidates.map(() => 0);
  const longestFirst = [...candidates.keys()].sort(
    (a, b) => lengthOf(candidates, b) - lengthOf(candidates, a),
  );
  for (const at of longestFirst) {
    const candidate = candidates[at];
    if (candidate === undefined) continue;
    // Longer candidates come first, so t of this one is complete: what is left stands alone.
    const own = candidate.count - (nested[at] ?? 0);
    for (const [inner, times] of innerPhrases(candidate.words, index)) {
      nested[inner] = (nested[inner] ?? 0) + own * times;
      holders[inner] = (holders[inner] ?? 0) + 1;
    }
  }
  return candidates.map(({ words, count }, at) => {
    const inside = holders[at] ? (nested[at] ?? 0) / holders[at] : 0;
    return Math.log2(words.length) * (count - inside);
  });
}

function lengthOf(candidates: readonly PhraseCandidate[], at: number): number {
  return candidates[at]?.words.length ?? 0;
}

/** Candidates that are a proper part of the phrase, and how often each occurs in it. */
function innerPhrases(words: readonly string[], index: ReadonlyMap<string, number>): Map<number, number> {
  const found = new Map<number, number>();
  for (let length = 1; length < words.length; length += 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const at = index.get(keyOf(words.slice(start, start + length)));
      if (at !== undefined) found.set(at, (found.get(at) ?? 0) + 1);
    }
  }
  return found;
}

function keyOf(words: readonly string[]): string {
  return words.join('\u0000');
}
