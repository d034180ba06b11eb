import { KnownPatterns } from './known-patterns';
import { stemForms } from './stem-forms';
import { tokenise } from './tokenise';
import { spellings, wordForms } from './word-forms';

/** What one word of a pattern accepts. */
export interface Atom {
  /**
   * `folded`: one of `forms` in any case. `cased`: one of `forms` exactly. `prefix`: any word that
   * starts with one of `forms`.
   */
  kind: 'folded' | 'cased' | 'prefix';
  /** Sorted, never empty. */
  forms: string[];
}

/** A pattern: one word, parts in a row, one of several, a part or nothing, a part any number of times. */
export type Pattern =
  | { kind: 'word'; atom: Atom }
  | { kind: 'row'; parts: Pattern[] }
  | { kind: 'either'; choices: Pattern[] }
  | { kind: 'maybe'; part: Pattern }
  | { kind: 'any'; part: Pattern };

/** `*`: any word that starts so. `~`: any word of the same stem. */
type Mark = '' | '*' | '~';

class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** What the pattern at hand is read with. */
interface Reading {
  exact: boolean;
  known: KnownPatterns;
}

function newAtom(word: string, mark: Mark, exact: boolean): Atom {
  const folded = word.toLowerCase();
  if (exact) {
    if (mark !== '') throw new PatternError(`a word of an exact pattern ("=") cannot end in "${mark}"`);
    return { kind: 'cased', forms: /s$/i.test(word) ? [word] : [word, `${word}s`].sort() };
  }
  if (mark === '') return { kind: 'folded', forms: wordForms(folded) };
  if (folded.length < 3) {
    throw new PatternError(`"${word}${mark}" needs at least three letters before the sign`);
  }
  if (mark === '~') return { kind: 'folded', forms: stemForms(folded) };
  if (!/^[a-z0-9]+$/.test(folded))
    throw new PatternError(`"${word}*" may have plain letters and digits only`);
  const other = spellings(`${folded}e`).map((spelling) => spelling.slice(0, -1));
  return { kind: 'prefix', forms: [...new Set([folded, ...other])].sort() };
}

/** Cuts at `separator` outside parentheses. */
function cut(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '(') depth++;
    if (sign === ')' && --depth < 0) throw new PatternError('a ")" has no "("');
    if (sign !== separator || depth > 0) continue;
    parts.push(text.slice(from, i));
    from = i + 1;
  }
  if (depth > 0) throw new PatternError('a "(" is not closed');
  return [...parts, text.slice(from)];
}

function atomOf(word: string, mark: Mark, { exact, known }: Reading): Atom {
  const written = (exact ? '=' : '') + word + mark;
  const atom = known.atoms.get(written) ?? newAtom(word, mark, exact);
  known.atoms.set(written, atom);
  return atom;
}

/** The words of a stretch of pattern without groups. */
function plainWords(text: string, reading: Reading): Pattern[] {
  if (/^[A-Za-z0-9 ]*$/.test(text)) {
    const words = text.split(' ').filter((word) => word !== '');
    return words.map((word) => ({ kind: 'word', atom: atomOf(word, '', reading) }));
  }
  if (text.includes('?')) throw new PatternError('a "?" stands only after a group, as in "(very)?"');
  if (/(^|[^\p{L}\p{N}])[*~]|[*~](?=[\p{L}\p{N}])/u.test(text)) {
    throw new PatternError('"*" and "~" stand only at the end of a word or, "*", after a group');
  }
  return text.split(/(?<=[*~])/).flatMap((part) => {
    const mark = part.endsWith('*') ? '*' : part.endsWith('~') ? '~' : '';
    const words = tokenise(mark === '' ? part : part.slice(0, -1));
    return words.map(({ cased, joined, start }, index): Pattern => {
      if (index > 0 && !joined) {
        throw new PatternError(`nothing that ends a phrase may stand before "${part.slice(start)}"`);
      }
      return { kind: 'word', atom: atomOf(cased, index === words.length - 1 ? mark : '', reading) };
    });
  });
}

/** Where the group that opens at `open` closes. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; ; i++) {
    if (text.charAt(i) === '(') depth++;
    if (text.charAt(i) === ')' && --depth === 0) return i;
  }
}

/** Whether the pattern accepts nothing at all. */
function isNullable(pattern: Pattern): boolean {
  if (pattern.kind === 'row') return pattern.parts.every(isNullable);
  if (pattern.kind === 'either') return pattern.choices.some(isNullable);
  return pattern.kind !== 'word';
}

/** A row of words and groups, parentheses balanced. */
function parseRow(text: string, reading: Reading): Pattern {
  const parts: Pattern[] = [];
  let position = 0;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', position)) {
    parts.push(...plainWords(text.slice(position, open), reading));
    const close = closing(text, open);
    const choices = cut(text.slice(open + 1, close), '|').map((choice) => parseRow(choice, reading));
    if (choices.some((choice) => choice.kind === 'row' && choice.parts.length === 0)) {
      throw new PatternError('a group has an empty alternative');
    }
    const [only] = choices;
    const group: Pattern = choices.length === 1 && only ? only : { kind: 'either', choices };
    const sign = text.charAt(close + 1);
    if (sign === '?') parts.push({ kind: 'maybe', part: group });
    else if (sign === '*') parts.push({ kind: 'any', part: group });
    else parts.push(group);
    position = close + (sign === '?' || sign === '*' ? 2 : 1);
  }
  parts.push(...plainWords(text.slice(position), reading));
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'row', parts };
}

/**
 * Reads a pattern of the taxonomy.
 *
 * - Words in a row, as `tokenise` cuts them: blanks, hyphens and slashes between them are alike, case
 *   and accents do not matter, each word stands for its plural and singular, its British and American
 *   spelling (`wordForms`).
 * - `=RAG`: the whole phrase in exactly this case; only a plural `s` may follow each word.
 * - `quantiz*`: any word that starts so (three letters at least; -is- and -iz- alike).
 * - `adapt~`: any word of the same stem (`stemForms`): adapts, adapted, adapting, adaptation, adaptive.
 * - `(low|ultra low) bit`, `(very)? deep`, `learn (a|the|good)* feature`: one of several, a part or
 *   nothing, any number of times; groups nest.
 * - ` | ` outside groups: alternative patterns, each with its own `=`.
 *
 * @param known filled and used where many patterns are read.
 * @throws Error named `PatternError` saying what cannot be read.
 */
export function parsePattern(pattern: string, known: KnownPatterns = new KnownPatterns()): Pattern {
  const before = known.patterns.get(pattern);
  if (before !== undefined) return before;
  const choices = cut(pattern, '|').map((alternative) => {
    const text = alternative.trim();
    const exact = text.startsWith('=');
    const row = parseRow(exact ? text.slice(1) : text, { exact, known });
    if (isNullable(row))
      throw new PatternError(text === '' ? 'it is empty' : 'it can stand for no word at all');
    return row;
  });
  const [only] = choices;
  const read: Pattern = choices.length === 1 && only ? only : { kind: 'either', choices };
  known.patterns.set(pattern, read);
  return read;
}
