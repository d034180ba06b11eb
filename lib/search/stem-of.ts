import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Words remembered; beyond that all are forgotten. Texts say a few words over and over. */
const MOST = 50_000;

/** What was stemmed before: never anything else than the stemmer would say, so it may outlive a call. */
const known = new Map<string, string>();

/**
 * The stem of a word in lower case, by which words are told to be alike: models, modelling → `model`
 * (Porter, Program 14:130, 1980; natural's PorterStemmer). Words with anything but the letters a to z
 * are their own stem.
 */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const stem = PorterStemmer.stem(word);
  if (known.size >= MOST) known.clear();
  known.set(word, stem);
  return stem;
}
