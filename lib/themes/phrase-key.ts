import type { Atom, Phrase } from './parse-pattern';

/** Equal for atoms that accept the same words. */
export function atomKey(atom: Atom): string {
  return `${atom.kind}:${atom.forms.join(',')}`;
}

/** Equal for phrases that accept the same words. */
export function phraseKey(phrase: Phrase): string {
  return phrase.map(atomKey).join(' ');
}
