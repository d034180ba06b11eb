import { CASED, CLASS_MASK, USE_MASK, type Lexicon } from './build-lexicon';
import { classOf } from './class-of';
import { classByPrefix } from './prefix-trie';
import { readUnit } from './read-unit';
import { readWord } from './read-word';
import { isSentenceEnd } from './sentence-end';
import { HASH_FACTOR, HASH_START, wordCheck } from './word-hash';

/** The known words of one text, in order; overwritten by each scan. */
export interface Scan {
  /**
   * Class of each word. 0 stands for one or more unknown words or for what no phrase crosses; one 0
   * follows the last word.
   */
  classes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
  /** Offsets right behind the stops that end sentences. */
  stops: Int32Array;
  stopCount: number;
}

/** An empty scan, to be used again and again. */
export function newScan(): Scan {
  const size = 8192;
  return {
    classes: new Int32Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    count: 0,
    stops: new Int32Array(size),
    stopCount: 0,
  };
}

function reserve(scan: Scan, length: number): void {
  if (scan.classes.length > length + 2) return;
  const size = Math.max(length + 3, scan.classes.length * 2);
  scan.classes = new Int32Array(size);
  scan.starts = new Int32Array(size);
  scan.ends = new Int32Array(size);
  scan.stops = new Int32Array(size);
}

// What a code means to the scanner.
const BREAK = 0;
const LETTER = 1;
const SEPARATOR = 2;
const STOP = 3;
const SPECIAL = 4;

function kindOf(sign: string): number {
  if (/[A-Za-z0-9]/.test(sign)) return LETTER;
  if ('.!?'.includes(sign)) return STOP;
  if ('\\<'.includes(sign)) return SPECIAL;
  return readUnit(sign, 0).kind === 'break' ? BREAK : SEPARATOR;
}

/** Kind of each code between words: what `readUnit` says of ASCII, SPECIAL beyond. */
const OUTSIDE = new Uint8Array(0x10000).fill(SPECIAL);
for (let code = 0; code < 128; code++) OUTSIDE[code] = kindOf(String.fromCharCode(code));

/** Kind of each code right behind a letter, where `readWord` may want more than between words. */
const INSIDE = OUTSIDE.slice();
for (const sign of "{}'_^,+#") INSIDE[sign.charCodeAt(0)] = SPECIAL;

// Imported numbers are read anew at every use; these are folded into the code of the inner loop.
const START = HASH_START;
const FACTOR = HASH_FACTOR;
const CLASS = CLASS_MASK;
const CASE = CASED;
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
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
    const use = slots[at + 1] as number;
    if ((use & USE) === 0) return classByPrefix(lexicon.prefixes, text, start, end);
    if (slots[at] !== hash) continue;
    const check = wordCheck(end - start, text.charCodeAt(start), text.charCodeAt(end - 1));
    if (((use ^ check) & ~USE) !== 0) continue;
    const plain = (use & CASE) === 0 || !hasCapital(text, start, end);
    return plain ? use & CLASS : classOf(lexicon, text.slice(start, end));
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
