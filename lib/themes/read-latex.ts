import { GREEK_NAMES } from './fold-character';
import type { Unit } from './read-unit';

/** Commands that stand for a letter. Greek letters stand for their names, as in `fold-character`. */
const LETTER_COMMANDS = new Map([
  ...['l', 'L', 'o', 'O', 'ae', 'AE', 'oe', 'OE', 'ss', 'i', 'j', 'infty'].map(
    (name) => [name, name] as const,
  ),
  ...GREEK_NAMES.flatMap((name) => [
    [name, name] as const,
    [`var${name}`, name] as const,
    [name.charAt(0).toUpperCase() + name.slice(1), name.charAt(0).toUpperCase() + name.slice(1)] as const,
  ]),
  ['ell', 'l'] as const,
  ['aa', 'a'] as const,
  ['AA', 'A'] as const,
]);

const SIGN_ACCENT = /\\['`^"~=.]\s*(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))/y;
const LETTER_ACCENT = /\\[cvHukrbdt]\s*\{\\?([A-Za-z])\}/y;
const NAME = /\\([A-Za-z]+)/y;

function at(expression: RegExp, text: string, position: number): RegExpExecArray | null {
  expression.lastIndex = position;
  return expression.exec(text);
}

/**
 * Reads the LaTeX command that begins with the backslash at `position`: an accented letter
 * (`\'e`, `\v{s}`) and a letter (`\ell`, `\beta`) are part of a word, a discretionary hyphen is
 * nothing, `\%` and `\#` break a phrase, every other command separates words.
 */
export function readLatex(text: string, position: number): Unit {
  const accent = at(SIGN_ACCENT, text, position) ?? at(LETTER_ACCENT, text, position);
  if (accent !== null) {
    return { kind: 'word', letters: accent[1] ?? accent[2] ?? '', end: position + accent[0].length };
  }
  const name = at(NAME, text, position);
  if (name !== null) {
    const end = position + name[0].length;
    const letters = LETTER_COMMANDS.get(name[1] ?? '');
    return letters === undefined ? { kind: 'separator', letters: '', end } : { kind: 'word', letters, end };
  }
  const sign = text.charAt(position + 1);
  if (sign === '-' || sign === '/') return { kind: 'nothing', letters: '', end: position + 2 };
  if (sign === '%' || sign === '#') return { kind: 'break', letters: '', end: position + 2 };
  // A surrogate pair after the backslash is left to be read by itself.
  const end = position + (sign === '' || sign.charCodeAt(0) > 127 ? 1 : 2);
  return { kind: 'separator', letters: '', end };
}
