import type { Atom } from './parse-pattern';

/** Equal for atoms that accept the same words. */
export function atomKey(atom: Atom): string {
  return `${atom.kind}:${atom.forms.join(',')}`;
}
