import { classByPrefix, classOf, HASH_FACTOR, HASH_START, threeHash, type Lexicon } from './build-lexicon';
import { readUnit } from './read-unit';
import { readWord } from './read-word';
import { isSentenceEnd } from './sentence-end';

/** The known words of one text, in order; scratch of the tagger, overwritten by each scan. */
export interface Scan {
  /** Class of each word; 0 stands for one or more unknown words or for what no phrase crosses. One 0 follows the last. */
  classes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
  /** Where the second and later sentences begin to be possible: offsets behind the stops. */
  stops: Int32Array;
  stopCount: number;
}

/** An empty scan, to be used again and again. */
export function newScan(): Scan {
  const size = 1024;
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

// What a code does to a word that is being read in place. Codes beyond ASCII are SPECIAL.
const BREAK = 0;
const LETTER = 1;
const SEPARATOR = 2;
const STOP = 3;
const SPECIAL = 4;

/** Kinds of the ASCII codes between words: the fast reading of what `readUnit` says. */
const OUTSIDE = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(sign)) return LETTER;
  if ('.!?'.includes(sign)) return STOP;
  if ('\\<'.includes(sign)) return SPECIAL;
  return readUnit(sign, 0).kind === 'break' ? BREAK : SEPARATOR;
});

/** Kinds right behind a letter, where `readWord` may want more of these codes than between words. */
const INSIDE = OUTSIDE.map((kind, code) => ("{}'_^,+#".includes(String.fromCharCode(code)) ? SPECIAL : kind));

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Whether the word that ends at `end` by a code of kind SPECIAL or STOP must be read by `readWord`. */
function needsCare(text: string, start: number, end: number, code: number): boolean {
  if (code === 46 || code === 44)
    return isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end + 1));
  if (code === 33 || code === 63) return false;
  if (code === 95 || code === 94 || code === 43 || code === 35) return end - start === 1;
  return code !== 60 || /^<\/?(.*:)?su[bp]\s*\/?>/i.test(text.slice(end, end + 20));
}

/** Class of the ASCII word from `start` to `end`, whose `wordHash` is `hash`. */
function classInPlace(lexicon: Lexicon, text: string, start: number, end: number, hash: number): number {
  const { table, hashes, lengths, offsets, letters } = lexicon;
  const mask = table.length - 1;
  const length = end - start;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = table[slot] as number;
    if (found === 0) break;
    const entry = found - 1;
    if (hashes[entry] !== hash || lengths[entry] !== length) continue;
    const offset = offsets[entry] as number;
    let i = 0;
    while (i < length && (text.charCodeAt(start + i) | 32) === letters[offset + i]) i++;
    if (i < length) continue;
    if (lexicon.caseMatters[entry] === 0) return lexicon.plainClass[entry] as number;
    return classOf(lexicon, text.slice(start, end));
  }
  if (length < 3) return 0;
  const three = threeHash(
    text.charCodeAt(start) | 32,
    text.charCodeAt(start + 1) | 32,
    text.charCodeAt(start + 2) | 32,
  );
  return lexicon.threeBits[three] === 0 ? 0 : classByPrefix(lexicon, text.slice(start, end).toLowerCase());
}

/**
 * Reads `text` into `scan`: the same words as `tokenise` finds, each with its class. Plain ASCII words
 * are hashed in place and looked up without making a string; everything else takes the slow way of
 * `readUnit` and `readWord`.
 */
export function scanText(lexicon: Lexicon, text: string, scan: Scan): void {
  reserve(scan, text.length);
  const { classes, starts, ends, stops } = scan;
  const length = text.length;
  let count = 0;
  let stopCount = 0;
  let open = false;
  let position = 0;
  while (position < length) {
    const code = text.charCodeAt(position);
    let kind = code < 128 ? (OUTSIDE[code] as number) : SPECIAL;
    const start = position;
    let cls = 0;
    let end = position;
    if (kind === LETTER) {
      let hash = Math.imul(HASH_START ^ (code | 32), HASH_FACTOR);
      let next = 0;
      kind = BREAK;
      while (++position < length) {
        next = text.charCodeAt(position);
        kind = next < 128 ? (INSIDE[next] as number) : SPECIAL;
        if (kind !== LETTER) break;
        hash = Math.imul(hash ^ (next | 32), HASH_FACTOR);
      }
      end = position;
      if (kind >= STOP && position < length && needsCare(text, start, end, next)) {
        const word = readWord(text, start);
        cls = classOf(lexicon, word.cased);
        end = word.end;
        position = word.next;
      } else cls = classInPlace(lexicon, text, start, end, hash);
    } else if (kind === SEPARATOR) {
      position++;
      continue;
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
    if (cls !== 0) {
      classes[count] = cls;
      starts[count] = start;
      ends[count++] = end;
      open = true;
    } else if (open) {
      classes[count++] = 0;
      open = false;
    }
  }
  classes[count] = 0;
  scan.count = count;
  scan.stopCount = stopCount;
}
