import { stemOf } from '../search/stem-of';
import { spellings } from './word-forms';

const ENDINGS = ',s,es,d,ed,r,er,ers,ing,ings,ion,ions,ation,ations,able,ive,ively,ly'.split(',');

/** The word and what endings attach to: without a final -e, -y as -i, the last consonant doubled. */
function bases(word: string): string[] {
  if (word.endsWith('e')) return [word, word.slice(0, -1)];
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}i`];
  return /[^aeiou][aeiou][bdfglmnprt]$/.test(word) ? [word, word + word.slice(-1)] : [word];
}

/**
 * The inflections and derivations of a word that share its stem (`stemOf`): `adapt` → adapted, adapter, adapting, adaptation, adaptive, … Stems are compared while a pattern is
 * built, so text is never stemmed. Derivations whose stem differs (`prune`, `pruner`) need
 * patterns of their own.
 *
 * @param word folded, in lower case.
 * @returns without repetition, sorted; British and American spellings of each included.
 */
export function stemForms(word: string): string[] {
  const stem = stemOf(word);
  const candidates = bases(word).flatMap((base) => ENDINGS.map((ending) => base + ending));
  const same = [word, ...candidates.filter((candidate) => stemOf(candidate) === stem)];
  return [...new Set(same.flatMap((form) => [form, ...spellings(form)]))].sort();
}
