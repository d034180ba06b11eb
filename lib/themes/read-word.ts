import { readUnit } from './read-unit';

export interface Word {
  /** UTF-16 offsets into the text; what follows the last letter (a brace, `'s`) is left out. */
  start: number;
  end: number;
  /** Folded, case kept. */
  cased: string;
  /** Where reading goes on; past a possessive `'s`. */
  next: number;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isAlphanumeric = (code: number) =>
  isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** `l_1`, `L_{2}` and `\ell_\infty` are one word: a script of one sign, of braces or of a command. */
function joinsScript(text: string, position: number): boolean {
  const next = text.charCodeAt(position + 1);
  if (next === 123 || next === 92) return true;
  return isAlphanumeric(next) && !isAlphanumeric(text.charCodeAt(position + 2));
}

/** Length of `++` or `#` after a single letter (`C++`, `F#`), else 0. */
function signSuffix(text: string, position: number): number {
  const length = text.startsWith('++', position) ? 2 : text.charCodeAt(position) === 35 ? 1 : 0;
  return isAlphanumeric(text.charCodeAt(position + length)) ? 0 : length;
}

/** Whether `'s` stands at `position` and ends there. */
export function isPossessive(text: string, position: number): boolean {
  const sign = text.charCodeAt(position);
  if (sign !== 39 && sign !== 0x2019) return false;
  const letter = text.charCodeAt(position + 1) | 32;
  return letter === 115 && !isAlphanumeric(text.charCodeAt(position + 2));
}

/**
 * Reads the word that begins at `start`, whose unit must be of kind `word`.
 *
 * A word is a run of word units; inside it, units of kind `nothing` are skipped; a point or comma
 * between two digits belongs to it (`1.58`); a script after a single letter does (`$L_1$` → `L1`);
 * so do `++` and `#` at the end of a single letter (`C++`). A possessive `'s` is passed over.
 */
export function readWord(text: string, start: number): Word {
  let cased = '';
  let end = start;
  let position = start;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    const single = cased.length === 1 && !isDigit(cased.charCodeAt(0));
    if (isAlphanumeric(code)) {
      cased += text.charAt(position);
      end = ++position;
      continue;
    }
    if (code === 46 || code === 44) {
      if (!isDigit(text.charCodeAt(position - 1)) || !isDigit(text.charCodeAt(position + 1))) break;
      cased += text.charAt(position++);
      continue;
    }
    if (single && (code === 95 || code === 94) && joinsScript(text, position)) {
      position++;
      continue;
    }
    if (single && (code === 43 || code === 35)) {
      const length = signSuffix(text, position);
      cased += text.slice(position, position + length);
      position += length;
      if (length > 0) end = position;
      break;
    }
    if (isPossessive(text, position)) {
      position += 2;
      break;
    }
    const unit = readUnit(text, position);
    if (unit.kind === 'word') {
      cased += unit.letters;
      end = unit.end;
    } else if (unit.kind !== 'nothing') break;
    position = unit.end;
  }
  return { start, end, cased, next: position };
}
