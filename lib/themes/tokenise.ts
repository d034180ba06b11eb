import { readUnit } from './read-unit';
import { readWord } from './read-word';

export interface Token {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Folded, case kept. */
  cased: string;
  /** Folded, in lower case. */
  folded: string;
  /** Whether nothing but separators stands between the token before and this one. */
  joined: boolean;
}

/**
 * Cuts text into words as the matcher sees them (`readUnit`, `readWord`): the plain, slow way, for
 * patterns and for the oracle of the tests. `scanText` does the same in place.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let joined = true;
  let position = 0;
  while (position < text.length) {
    const unit = readUnit(text, position);
    if (unit.kind === 'word') {
      const { start, end, cased, next } = readWord(text, position);
      tokens.push({ start, end, cased, folded: cased.toLowerCase(), joined });
      joined = true;
      position = next;
      continue;
    }
    if (unit.kind === 'break') joined = false;
    position = unit.end;
  }
  return tokens;
}
