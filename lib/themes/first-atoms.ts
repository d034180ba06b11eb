import type { Atom, Pattern } from './parse-pattern';

/** Whether the pattern can be passed by without a word. */
function isOptional(pattern: Pattern): boolean {
  if (pattern.kind === 'row') return pattern.parts.every(isOptional);
  if (pattern.kind === 'either') return pattern.choices.some(isOptional);
  return pattern.kind !== 'word';
}

/** The atoms that a phrase of the pattern may begin with. */
export function firstAtoms(pattern: Pattern): Atom[] {
  if (pattern.kind === 'word') return [pattern.atom];
  if (pattern.kind === 'either') return pattern.choices.flatMap(firstAtoms);
  if (pattern.kind !== 'row') return firstAtoms(pattern.part);
  const after = pattern.parts.findIndex((part) => !isOptional(part));
  const reached = after < 0 ? pattern.parts : pattern.parts.slice(0, after + 1);
  return reached.flatMap(firstAtoms);
}
