import type { Atom, Pattern } from './parse-pattern';

/** Folding leaves these as they are, case aside. */
const PLAIN = /^[a-z0-9][a-z0-9.,+#]*$/i;
/** What can stand between two words of a phrase, where nothing in the text is to be folded. */
const GAP = "(?:['’][sS])?[^a-zA-Z0-9]+";

/** Words in a row; `open`: where optional ones may stand before or behind them. */
interface Stretch {
  expression: string;
  opensBefore: boolean;
  opensBehind: boolean;
}

function written(form: string, anyCase: boolean): string {
  const letter = (one: string): string => `[${one.toLowerCase()}${one.toUpperCase()}]`;
  const escaped = form.replace(/[.+]/g, '\\$&');
  return anyCase ? escaped.replace(/[a-z]/gi, letter) : escaped;
}

function wordExpression({ kind, forms }: Atom): string | null {
  if (!forms.every((form) => PLAIN.test(form))) return null;
  const choices = forms.map((form) => written(form, kind !== 'cased')).join('|');
  return `(?:${choices})${kind === 'prefix' ? '[a-zA-Z0-9.,]*' : ''}`;
}

function eitherOf(choices: readonly (Stretch | null)[]): Stretch | null {
  const known = choices.filter((choice) => choice !== null);
  if (known.length < choices.length || known.length === 0) return null;
  return {
    expression: `(?:${known.map(({ expression }) => expression).join('|')})`,
    opensBefore: known.some(({ opensBefore }) => opensBefore),
    opensBehind: known.some(({ opensBehind }) => opensBehind),
  };
}

function inRow(parts: readonly (Stretch | null)[]): Stretch | null {
  const known = parts.filter((part) => part !== null);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return null;
  let expression = '';
  let before: Stretch | null = null;
  for (const part of parts) {
    const tight = part !== null && before?.opensBehind === false && !part.opensBefore;
    if (part !== null) expression += (expression === '' ? '' : tight ? GAP : '.*') + part.expression;
    before = part;
  }
  return {
    expression,
    opensBefore: parts[0] !== first || first.opensBefore,
    opensBehind: parts.at(-1) !== last || last.opensBehind,
  };
}

function stretchOf(pattern: Pattern): Stretch | null {
  if (pattern.kind === 'row') return inRow(pattern.parts.map(stretchOf));
  if (pattern.kind === 'either') return eitherOf(pattern.choices.map(stretchOf));
  if (pattern.kind !== 'word') return null;
  const expression = wordExpression(pattern.atom);
  return expression === null ? null : { expression, opensBefore: false, opensBehind: false };
}

/**
 * A regular expression that every text with the pattern meets in which nothing has to be folded: no letters but
 * those of ASCII, no LaTeX, braces, markup tags or scripts. `.` must stand for line breaks too. The
 * signs are those that JavaScript and Postgres read alike.
 *
 * @returns null where the words of the pattern are not of such letters.
 */
export function textExpression(pattern: Pattern): string | null {
  const whole = stretchOf(pattern);
  return whole === null ? null : `(?:^|[^a-zA-Z0-9])${whole.expression}(?:[^a-zA-Z0-9]|$)`;
}
