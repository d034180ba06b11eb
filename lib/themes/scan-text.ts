import { CASED, CLASS_MASK, MOVED, USE_MASK, type Lexicon } from './build-lexicon';
import { classOf } from './class-of';
import * as kinds from './code-kinds';
import { classByPrefix } from './prefix-trie';
import { readUnit } from './read-unit';
import { isPossessive, readWord } from './read-word';
import { reserve, type Scan } from './scan';
import { isSentenceEnd } from './sentence-end';
import { textUnits } from './text-units';
import { HASH_FACTOR, HASH_START, wordCheck } from './word-hash';

// Imports are read anew at every use; these are folded into the code of the inner loop.
const { INSIDE, OUTSIDE, LETTER, SEPARATOR, STOP, SPECIAL } = kinds;
const START = HASH_START;
const FACTOR = HASH_FACTOR;
const CLASS = CLASS_MASK;
const CASE = CASED;
const MOVE = MOVED;
const USE = USE_MASK;
const checkOf = wordCheck;
const byPrefix = classByPrefix;
const endsSentence = isSentenceEnd;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isBrace = (code: number) => code === 123 || code === 125;
const isApostrophe = (code: number) => code === 39 || code === 0x2019;

/** Whether the sign at `at`, behind the first letter or digit of a word, joins two digits (`1.5`, `10,000`). */
function joinsDigits(units: Uint16Array, at: number): boolean {
  const code = units[at];
  if (code !== 46 && code !== 44) return false;
  return isDigit(units[at - 1] as number) && isDigit(units[at + 1] as number);
}

/** Whether the word from `start` to the STOP or SPECIAL at `end` must be read by `readWord`. */
function needsCare(units: Uint16Array, start: number, end: number): boolean {
  const code = units[end] as number;
  if (code === 46 || code === 44 || code === 33 || code === 63 || isApostrophe(code)) return false;
  if (code === 95 || code === 94 || code === 43 || code === 35) return end - start === 1;
  if (!isBrace(code)) return true;
  // Behind a brace the word may go on.
  const behind = units[end + 1] as number;
  const kind = OUTSIDE[behind] as number;
  return kind === LETTER || kind === SPECIAL || isApostrophe(behind) || isBrace(behind) || end - start === 1;
}

/** Class of an ASCII word whose case matters: number `pair` of `plainCased`. */
function lookUpCased(lexicon: Lexicon, units: Uint16Array, start: number, end: number, pair: number): number {
  const { casedSlots: slots, plainCased } = lexicon;
  let hash = START;
  let small = 32;
  for (let i = start; i < end; i++) {
    const code = units[i] as number;
    hash = Math.imul(hash ^ code, FACTOR);
    small &= code;
  }
  if (small !== 0) return plainCased[pair * 2] as number;
  const check = checkOf(end - start, units[start] as number, units[end - 1] as number);
  const mask = slots.length - 1;
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
    const use = slots[at + 1] as number;
    if (slots[at] === hash && ((use ^ check) & ~USE) === 0) return use & CLASS;
    if ((use & USE) === 0) return plainCased[pair * 2 + 1] as number;
  }
}

/** Class of the ASCII word from `start` to `end`, whose `wordHash` is `hash`. */
function lookUp(lexicon: Lexicon, units: Uint16Array, start: number, end: number, hash: number): number {
  const { slots } = lexicon;
  const mask = slots.length - 1;
  let at = (hash << 1) & mask;
  const moved = (slots[at + 1] as number) & MOVE;
  for (; ; at = (at + 2) & mask) {
    const use = slots[at + 1] as number;
    if (slots[at] === hash) {
      const check = checkOf(end - start, units[start] as number, units[end - 1] as number);
      if (((use ^ check) & ~USE) === 0) {
        return (use & CASE) === 0 ? use & CLASS : lookUpCased(lexicon, units, start, end, use & CLASS);
      }
    }
    // Most unknown words meet an empty slot, or one from which no word had to move on.
    if (moved === 0 || (use & USE) === 0) return byPrefix(lexicon.prefixes, units, start, end);
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
  const units = textUnits(text);
  const { classes, starts, ends, stops } = scan;
  const { slots } = lexicon;
  const mask = slots.length - 1;
  const outside = OUTSIDE;
  const inside = INSIDE;
  const length = text.length;
  let count = 0;
  let stopCount = 0;
  let before = 0;
  let position = 0;
  while (position < length) {
    let code = units[position] as number;
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
        do {
          hash = Math.imul(hash ^ (code | 32), FACTOR);
          code = units[++position] as number;
          kind = inside[code] as number;
        } while (kind === LETTER);
      } while (kind >= STOP && joinsDigits(units, position));
      end = position;
      if (kind >= STOP && needsCare(units, start, end)) {
        const word = readWord(text, start);
        cls = classOf(lexicon, word.cased);
        end = word.end;
        position = word.next;
      } else {
        // Most words stand in their own slot and in any case.
        const at = (hash << 1) & mask;
        const use = slots[at + 1] as number;
        const check = checkOf(end - start, units[start] as number, units[end - 1] as number);
        if (slots[at] === hash && ((use ^ check) & ~(CLASS | MOVE)) === 0) cls = use & CLASS;
        else cls = lookUp(lexicon, units, start, end, hash);
        if (kind === SEPARATOR) position++;
        else if (isApostrophe(code) && isPossessive(text, end)) position += 2;
      }
    } else if (kind === STOP) {
      if (endsSentence(text, position)) stops[stopCount++] = position + 1;
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
