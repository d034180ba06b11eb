/** Starts of words by their letters, each with a class. */
export interface PrefixTrie {
  /** Node × WIDTH + letter → node; 0 for none. Node 0 is the root. */
  next: Uint16Array;
  /** Class of the start that ends at each node; 0 for none. */
  classes: Int32Array;
  /** 1 where some start begins with four letters of this `fourHash`: most words are turned away here. */
  fours: Uint8Array;
}

const WIDTH = 37;

/** Letters a to z are 1 to 26, digits 27 to 36; of capitals bit 32 must be set before. Others are 0. */
const LETTER = new Uint8Array(0x10000);
for (let letter = 1; letter <= 26; letter++) LETTER[96 + letter] = letter;
for (let digit = 0; digit <= 9; digit++) LETTER[48 + digit] = 27 + digit;

/** Fourteen bits of four letters; capitals count as their small letters. */
function fourHash(first: number, second: number, third: number, fourth: number): number {
  const pairs = ((first & 31) << 9) ^ ((second & 31) << 6) ^ ((third & 31) << 3);
  return (pairs + (fourth & 31) * 37) & 0x3fff;
}

/** Marks what the words that begin with `start` begin with; after three letters, anything may follow. */
function mark(fours: Uint8Array, start: string): void {
  const [first, second, third] = [0, 1, 2].map((i) => start.charCodeAt(i)) as [number, number, number];
  if (start.length > 3) fours[fourHash(first, second, third, start.charCodeAt(3))] = 1;
  else for (let any = 0; any < 32; any++) fours[fourHash(first, second, third, any)] = 1;
}

/**
 * Builds the trie of `starts`.
 *
 * @param starts of three or more ASCII letters in lower case and digits, with their classes.
 */
export function buildPrefixTrie(starts: Map<string, number>): PrefixTrie {
  const next: number[] = new Array<number>(WIDTH).fill(0);
  const classes = [0];
  const fours = new Uint8Array(0x4000);
  for (const [start, cls] of starts) {
    mark(fours, start);
    let node = 0;
    for (let i = 0; i < start.length; i++) {
      const at = node * WIDTH + (LETTER[start.charCodeAt(i)] as number);
      if (next[at] === 0) {
        next[at] = classes.push(0) - 1;
        for (let letter = 0; letter < WIDTH; letter++) next.push(0);
      }
      node = next[at] as number;
    }
    classes[node] = cls;
  }
  if (classes.length > 0xffff) throw new Error('the patterns hold too many starred words');
  return { next: Uint16Array.from(next), classes: Int32Array.from(classes), fours };
}

/** Class of the longest known start of the word from `start` to `end`, in any case, of a text of these UTF-16 units; 0 for none. */
export function classByPrefix(trie: PrefixTrie, units: Uint16Array, start: number, end: number): number {
  if (end - start < 3) return 0;
  // Of a word of three letters the fourth is what stands behind it, or none: a start that such a word
  // can have is marked with all.
  const four = fourHash(
    units[start] as number,
    units[start + 1] as number,
    units[start + 2] as number,
    units[start + 3] as number,
  );
  if (trie.fours[four] === 0) return 0;
  const { next, classes } = trie;
  let node = 0;
  let cls = 0;
  for (let i = start; i < end; i++) {
    const letter = LETTER[(units[i] as number) | 32] as number;
    if (letter === 0) break;
    node = next[node * WIDTH + letter] as number;
    if (node === 0) break;
    cls = (classes[node] as number) || cls;
  }
  return cls;
}
