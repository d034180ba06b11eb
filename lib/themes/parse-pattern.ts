import { stemForms } from './stem-forms';
import { spellings, wordForms } from './word-forms';
import { tokenise } from './tokenise';

/** What one word of a pattern accepts. */
export interface Atom {
  /** `folded`: one of `forms` in any case. `cased`: one of `forms` exactly. `prefix`: any word that starts with one of `forms`. */
  kind: 'folded' | 'cased' | 'prefix';
  /** Sorted, never empty. */
  forms: string[];
}

/** Words in a row. */
export type Phrase = Atom[];

const MOST_PHRASES = 1000;

/** `*`: any word that starts so. `~`: any word of the same stem. */
type Mark = '' | '*' | '~';

type Sequence = { word: string; mark: Mark }[];

class PatternError extends Error {
  override readonly name = 'PatternError';
}

function atomOf(word: string, mark: Mark, exact: boolean): Atom {
  const folded = word.toLowerCase();
  if (exact) {
    if (mark !== '') throw new PatternError(`a word of an exact pattern ("=") cannot end in "${mark}"`);
    return { kind: 'cased', forms: /s$/i.test(word) ? [word] : [word, `${word}s`].sort() };
  }
  if (mark === '') return { kind: 'folded', forms: wordForms(folded) };
  if (folded.length < 3)
    throw new PatternError(`"${word}${mark}" needs at least three letters before the sign`);
  if (mark === '~') return { kind: 'folded', forms: stemForms(folded) };
  const other = spellings(`${folded}e`).map((spelling) => spelling.slice(0, -1));
  return { kind: 'prefix', forms: [...new Set([folded, ...other])].sort() };
}

/** The words of a stretch of pattern without groups. */
function wordsOf(text: string): Sequence {
  const words: Sequence = [];
  const tokens = tokenise(text);
  for (const [index, token] of tokens.entries()) {
    if (index > 0 && !token.joined) {
      throw new PatternError(`nothing that ends a phrase may stand before "${text.slice(token.start)}"`);
    }
    words.push({ word: token.cased, mark: '' });
  }
  return words;
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

/** A run of plain text and marked words, from left to right. */
function plainSequence(text: string): Sequence {
  if (/(^|[^\p{L}\p{N}])[*~]|[*~](?=[\p{L}\p{N}])/u.test(text)) {
    throw new PatternError('"*" and "~" stand only at the end of a word');
  }
  return text.split(/(?<=[*~])/).flatMap((part) => {
    const mark = part.endsWith('*') ? '*' : part.endsWith('~') ? '~' : '';
    const words = wordsOf(mark === '' ? part : part.slice(0, -1));
    return words.map((word, index) => (index === words.length - 1 ? { ...word, mark } : word));
  });
}

/** Every sequence of words that `text`, with its groups, stands for. */
function expand(text: string): Sequence[] {
  const open = text.indexOf('(');
  if (open < 0) {
    if (text.includes(')')) throw new PatternError('a ")" has no "("');
    if (text.includes('?')) throw new PatternError('a "?" stands only after a group, as in "(very)?"');
    return [plainSequence(text)];
  }
  let close = open;
  for (let depth = 0; close < text.length; close++) {
    if (text.charAt(close) === '(') depth++;
    if (text.charAt(close) === ')' && --depth === 0) break;
  }
  const optional = text.charAt(close + 1) === '?';
  const before = plainSequence(text.slice(0, open));
  const choices = cut(text.slice(open + 1, close), '|').flatMap(expand);
  if (choices.some((choice) => choice.length === 0))
    throw new PatternError('a group has an empty alternative');
  const rest = expand(text.slice(close + (optional ? 2 : 1)));
  const middles = optional ? [...choices, []] : choices;
  const found = middles.flatMap((middle) => rest.map((after) => [...before, ...middle, ...after]));
  if (found.length > MOST_PHRASES) throw new PatternError(`it stands for more than ${MOST_PHRASES} phrases`);
  return found;
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
 * - `(low|ultra low) bit`, `(very)? deep`: alternatives and an optional part; groups nest.
 * - ` | ` outside groups: alternative patterns, each with its own `=`.
 *
 * @returns the phrases it stands for, at most 1,000 for each alternative.
 * @throws Error named `PatternError` saying what cannot be read.
 */
export function parsePattern(pattern: string): Phrase[] {
  return cut(pattern, '|').flatMap((alternative) => {
    const text = alternative.trim();
    const exact = text.startsWith('=');
    const sequences = expand(exact ? text.slice(1) : text);
    if (sequences.some((sequence) => sequence.length === 0)) {
      throw new PatternError(text === '' ? 'it is empty' : 'it can stand for no word at all');
    }
    return sequences.map((sequence) => sequence.map(({ word, mark }) => atomOf(word, mark, exact)));
  });
}
