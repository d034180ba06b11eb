import { CASED, CLASS_MASK, MOVED, USE_MASK, type Lexicon } from './build-lexicon';
import { classOf } from './class-of';
import * as kinds from './code-kinds';
import { classByPrefix } from './prefix-trie';
import { readUnit } from './read-unit';
import { readWord } from './read-word';
import { reserve, type Scan } from './scan';
import { isSentenceEnd } from './sentence-end';
import { HASH_FACTOR, HASH_START, wordCheck } from './word-hash';

// Imports are read anew at every use; these are folded into the code of the inner loop.
const { INSIDE, OUTSIDE, BREAK, LETTER, SEPARATOR, STOP, SPECIAL } = kinds;
const START = HASH_START;
const FACTOR = HASH_FACTOR;
const CLASS = CLASS_MASK;
const CASE = CASED;
const MOVE = MOVED;
const USE = USE_MASK;

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Whether the ASCII word that ends before `end`, at a SPECIAL or STOP, must be read by `readWord`. */
function needsCare(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 46 || code === 44)
    return isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end + 1));
  if (code === 33 || code === 63) return false;
  if (code === 95 || code === 94 || code === 43 || code === 35) return end - start === 1;
  return true;
}

function hasCapital(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((text.charCodeAt(i) & 32) === 0) return true;
  return false;
}

/** Class of the ASCII word from `start` to `end`, whose `wordHash` is `hash`. */
function lookUp(lexicon: Lexicon, text: string, start: number, end: number, hash: number): number {
  const { slots } = lexicon;
  const mask = slots.length - 1;
  let at = (hash << 1) & mask;
  const moved = (slots[at + 1] as number) & MOVE;
  for (; ; at = (at + 2) & mask) {
    const use = slots[at + 1] as number;
    if (slots[at] === hash) {
      const check = wordCheck(end - start, text.charCodeAt(start), text.charCodeAt(end - 1));
      if (((use ^ check) & ~USE) === 0) {
        const plain = (use & CASE) === 0 || !hasCapital(text, start, end);
        return plain ? use & CLASS : classOf(lexicon, text.slice(start, end));
      }
    }
    // Most unknown words meet an empty slot, or one from which no word had to move on.
    if (moved === 0 || (use & USE) === 0) return classByPrefix(lexicon.prefixes, text, start, end);
  }
}

/**
 * Reads `text` into `scan`: the words that `tokenise` finds, each with its class. Plain ASCII words
 * are hashed in place and looked up without making a string; the rest takes the slow way of
 * `readUnit` and `readWord`.
 *
 * One function, longer than most: it is the inner loop of the tagger.
 */
export function scanText(lexicon: Lexicon, text: string, scan: Scan): void {
  reserve(scan, text.length);
  const { classes, starts, ends, stops } = scan;
  const outside = OUTSIDE;
  const inside = INSIDE;
  const length = text.length;
  let count = 0;
  let stopCount = 0;
  let before = 0;
  let position = 0;
  while (position < length) {
    let code = text.charCodeAt(position);
    let kind = outside[code] as number;
    if (kind === SEPARATOR) {
      position++;
      continue;
    }
    const start = position;
    let cls = 0;
    let end = start;
    if (kind === LETTER) {
      let hash = START;
      do {
        hash = Math.imul(hash ^ (code | 32), FACTOR);
        if (++position >= length) {
          kind = BREAK;
          break;
        }
        code = text.charCodeAt(position);
        kind = inside[code] as number;
      } while (kind === LETTER);
      end = position;
      if (kind >= STOP && needsCare(text, start, end)) {
        const word = readWord(text, start);
        cls = classOf(lexicon, word.cased);
        end = word.end;
        position = word.next;
      } else {
        cls = lookUp(lexicon, text, start, end, hash);
        if (kind === SEPARATOR) position++;
      }
    } else if (kind === STOP) {
      if (isSentenceEnd(text, position)) stops[stopCount++] = position + 1;
      position++;
    } else if (kind === SPECIAL) {
      const unit = readUnit(text, position);
      position = unit.end;
      if (unit.kind === 'word') {
        const word = readWord(text, start);
        cls = classOf(lexicon, word.cased);
        end = word.end;
        position = word.next;
      } else if (unit.kind !== 'break') continue;
    } else position++;
    // Stored in any case, kept if the word or the one before it is known: a branch less.
    classes[count] = cls;
    starts[count] = start;
    ends[count] = end;
    count += (cls | before) === 0 ? 0 : 1;
    before = cls;
  }
  classes[count] = 0;
  scan.count = count;
  scan.stopCount = stopCount;
}
