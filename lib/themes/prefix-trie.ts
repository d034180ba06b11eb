/** Starts of words by their letters, each with a class. */
export interface PrefixTrie {
  /** Node × WIDTH + letter → node; 0 for none. Node 0 is the root. */
  next: Int32Array;
  /** Class of the start that ends at each node; 0 for none. */
  classes: Int32Array;
  /** 1 where some start begins with three letters of this `threeHash`: most words are turned away here. */
  threes: Uint8Array;
}

const WIDTH = 40;

/** Letters a to z are 1 to 26, digits 27 to 36; of capitals bit 32 must be set before. Others are 0. */
const LETTER = new Uint8Array(0x10000);
for (let letter = 1; letter <= 26; letter++) LETTER[96 + letter] = letter;
for (let digit = 0; digit <= 9; digit++) LETTER[48 + digit] = 27 + digit;

/** Twelve bits of three letters; capitals count as their small letters. */
function threeHash(text: string, start: number): number {
  const a = text.charCodeAt(start) & 31;
  const b = text.charCodeAt(start + 1) & 31;
  return (((a << 7) ^ (b << 4)) + (text.charCodeAt(start + 2) & 31) * 37) & 0xfff;
}

/**
 * Builds the trie of `starts`.
 *
 * @param starts of three or more ASCII letters in lower case and digits, with their classes.
 */
export function buildPrefixTrie(starts: Map<string, number>): PrefixTrie {
  const next: number[] = new Array<number>(WIDTH).fill(0);
  const classes = [0];
  const threes = new Uint8Array(0x1000);
  for (const [start, cls] of starts) {
    threes[threeHash(start, 0)] = 1;
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
  return { next: Int32Array.from(next), classes: Int32Array.from(classes), threes };
}

/** Class of the longest known start of the word from `start` to `end`, in any case; 0 for none. */
export function classByPrefix(trie: PrefixTrie, text: string, start: number, end: number): number {
  if (end - start < 3 || trie.threes[threeHash(text, start)] === 0) return 0;
  const { next, classes } = trie;
  let node = 0;
  let cls = 0;
  for (let i = start; i < end; i++) {
    const letter = LETTER[text.charCodeAt(i) | 32] as number;
    if (letter === 0) break;
    node = next[node * WIDTH + letter] as number;
    if (node === 0) break;
    cls = (classes[node] as number) || cls;
  }
  return cls;
}
