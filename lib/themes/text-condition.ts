import type { Pattern } from './parse-pattern';

/**
 * What must be in a text for a pattern to stand in it: all of these, one of these, or these letters somewhere,
 * in lower case.
 */
export type TextCondition =
  { kind: 'all' | 'any'; parts: TextCondition[] } | { kind: 'letters'; letters: string };

/** Letters asked for at most; more than that are slower to look for than to read the text. */
const MOST_LETTERS = 40;

/** Folding leaves these as they are, case aside. */
const PLAIN = /^[a-z0-9][a-z0-9.,+#]*$/;

/** One of the forms; a form that holds another goes without saying. */
function oneOf(forms: readonly string[]): TextCondition | null {
  const folded = [...new Set(forms.map((form) => form.toLowerCase()))];
  if (!folded.every((form) => PLAIN.test(form))) return null;
  const least = folded.filter((form) => !folded.some((other) => other !== form && form.includes(other)));
  return any(least.map((letters) => ({ kind: 'letters', letters })));
}

function any(parts: readonly (TextCondition | null)[]): TextCondition | null {
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length || known.length === 0) return null;
  const [only] = known;
  return known.length === 1 && only ? only : { kind: 'any', parts: known };
}

function all(parts: readonly (TextCondition | null)[]): TextCondition | null {
  const known = parts.filter((part) => part !== null);
  const [only] = known;
  if (only === undefined) return null;
  return known.length === 1 ? only : { kind: 'all', parts: known };
}

function conditionOf(pattern: Pattern): TextCondition | null {
  if (pattern.kind === 'word') return oneOf(pattern.atom.forms);
  if (pattern.kind === 'row') return all(pattern.parts.map(conditionOf));
  if (pattern.kind === 'either') return any(pattern.choices.map(conditionOf));
  return null;
}

function size(condition: TextCondition): number {
  return condition.kind === 'letters' ? 1 : condition.parts.reduce((sum, part) => sum + size(part), 0);
}

/**
 * A condition that every text with the pattern meets, once `looseText` has folded it; cheap enough for the
 * database to look for.
 *
 * @returns null where there is none, or none that is cheap: every text may hold the pattern.
 */
export function textCondition(pattern: Pattern): TextCondition | null {
  const condition = conditionOf(pattern);
  return condition === null || size(condition) > MOST_LETTERS ? null : condition;
}
