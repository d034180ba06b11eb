import { foldCharacter } from './fold-character';
import { readLatex } from './read-latex';

/** The smallest thing a reader of text sees. */
export interface Unit {
  /** `word`: part of a word. `separator`: stands between the words of a phrase. `break`: no phrase crosses it. `nothing`: as if it were not there. */
  kind: 'word' | 'separator' | 'break' | 'nothing';
  /** What it contributes to the word, case kept. */
  letters: string;
  end: number;
}

const SEPARATORS = /[\s\-‐‑‒–−_/'"`*&@~^$‘’‚‛“”„‟«»‹›′″]/u;
const NOTHING = /[{}\u00ad\u200b-\u200d\u2060\ufeff\p{M}]/u;
const TAG = /<\/?([A-Za-z][A-Za-z0-9:]{0,15})\s*\/?>/y;

/**
 * Reads the unit at `position` of `text`.
 *
 * Letters and digits of any script are word; blanks, hyphens, the en dash, slash, underscore,
 * quotes and the signs `* & @ ~ ^ $` separate; braces, soft hyphens, zero-width characters and
 * combining marks are nothing; everything else breaks. LaTeX commands are read by `readLatex`;
 * a plain markup tag such as `<i>` separates, `<sub>` and `<sup>` are nothing.
 */
export function readUnit(text: string, position: number): Unit {
  const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
  const end = position + character.length;
  if (character === '\\') return readLatex(text, position);
  if (character === '<') {
    TAG.lastIndex = position;
    const tag = TAG.exec(text);
    if (tag === null) return { kind: 'break', letters: '', end };
    const script = /^(.*:)?su[bp]$/i.test(tag[1] ?? '');
    return { kind: script ? 'nothing' : 'separator', letters: '', end: position + tag[0].length };
  }
  if (SEPARATORS.test(character)) return { kind: 'separator', letters: '', end };
  if (NOTHING.test(character)) return { kind: 'nothing', letters: '', end };
  const letters = /[A-Za-z0-9]/.test(character) ? character : foldCharacter(character);
  // A sign whose compatibility form holds letters (™, ℃) is no part of a word.
  if (letters === '' || !/[\p{L}\p{N}]/u.test(character)) return { kind: 'break', letters: '', end };
  return { kind: 'word', letters, end };
}
