import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

/**
 * The stem of a word in lower case, by which search tells words alike: models, modelling → `model`
 * (Porter, Program 14:130, 1980; natural's PorterStemmer). Words with anything but the letters a to z
 * are their own stem.
 */
export function stemOf(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? PorterStemmer.stem(word) : word;
}
