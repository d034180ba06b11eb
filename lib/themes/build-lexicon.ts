import { atomKey } from './atom-key';
import type { Atom } from './parse-pattern';

import { buildPrefixTrie, type PrefixTrie } from './prefix-trie';
import { wordCheck, wordHash } from './word-hash';

/** All that the patterns distinguish of a known word. */
interface Entry {
  folded: string;
  /** Class of the word in a case that no `cased` atom asks for. */
  plain: number;
  /** Class by exact case; null where case does not matter. */
  cased: Map<string, number> | null;
}

/**
 * The words of all patterns, each with its class: the set of atoms that accept it. Class 0 is a word
 * that no atom accepts.
 */
export interface Lexicon {
  /** Atoms of each class, as indices into the list the lexicon was built from. */
  classAtoms: number[][];
  byWord: Map<string, Entry>;
  /** For words that are no entry. */
  prefixes: PrefixTrie;
  /**
   * The words of `byWord`, as `packSlots` writes them. The value is the class; where case matters
   * (`CASED`), it is a number in `plainCased`.
   */
  slots: Int32Array;
  /** Two classes each: of the word in lower case, and in a case that stands not in `casedSlots`. */
  plainCased: Int32Array;
  /** The forms whose case matters and that hold a capital, each with its class, as `packSlots` writes them. */
  casedSlots: Int32Array;
}

/** Gives every distinct set of atoms a number; the empty set is 0. */
class Classes {
  readonly atoms: number[][] = [[]];
  private readonly known = new Map<string, number>([['', 0]]);

  of(atoms: number[]): number {
    const sorted = [...new Set(atoms)].sort((a, b) => a - b);
    const key = sorted.join(',');
    const known = this.known.get(key) ?? this.atoms.push(sorted) - 1;
    this.known.set(key, known);
    return known;
  }
}

/** Atoms of one kind by the forms they accept. */
function byForm(atoms: Atom[], kind: Atom['kind']): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, atom] of atoms.entries()) {
    if (atom.kind !== kind) continue;
    for (const form of atom.forms) {
      const same = found.get(form);
      if (same === undefined) found.set(form, [index]);
      else same.push(index);
    }
  }
  return found;
}

function prefixAtoms(word: string, prefixes: Map<string, number[]>): number[] {
  const found: number[] = [];
  for (let length = 3; length <= word.length; length++) {
    found.push(...(prefixes.get(word.slice(0, length)) ?? []));
  }
  return found;
}

/** Bits of a slot that hold the class. */
export const CLASS_MASK = 0xffff;
/** Bit of a slot that says that case matters. */
export const CASED = 0x10000;
/** Bit of a slot that says that a word which belongs here stands further on. */
export const MOVED = 0x20000;
/** Bits of a slot that are 0 where it is empty; the others hold `wordCheck`. */
export const USE_MASK = CLASS_MASK | CASED | MOVED;

/** A word as it is hashed, and up to 17 bits: a value, with `CASED` or without. */
type Slot = [word: string, value: number];

/**
 * Open addressing by `wordHash`, two numbers a slot: the hash; and in one the value, `MOVED` where a
 * word of this slot found it taken, and `wordCheck`. Nothing in the second but high bits: the slot is
 * empty. The number of slots is a power of two. Words that agree in hash and check are taken for the
 * same: for a word of none of the patterns the chance is below 2⁻⁴⁰.
 */
function packSlots(words: Slot[], least: number): Int32Array {
  let size = least;
  // Two thirds full at most: more room would be further from the processor.
  while (size * 2 < words.length * 3) size *= 2;
  const slots = new Int32Array(size * 2);
  for (const [word, value] of words) {
    const hash = wordHash(word);
    const check = wordCheck(word.length, word.charCodeAt(0), word.charCodeAt(word.length - 1));
    const home = hash & (size - 1);
    let slot = home;
    while (slots[slot * 2 + 1] !== 0) {
      const same = slots[slot * 2] === hash && ((slots[slot * 2 + 1] as number) & ~USE_MASK) === check;
      if (same) throw new Error(`"${word}" cannot be told from another word`);
      slot = (slot + 1) & (size - 1);
    }
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = check | value;
    if (slot !== home) slots[home * 2 + 1] = (slots[home * 2 + 1] as number) | MOVED;
  }
  return slots;
}

function packWords(entries: Entry[]): Pick<Lexicon, 'slots' | 'plainCased' | 'casedSlots'> {
  const plainCased: number[] = [];
  const words = entries.map(({ folded, plain, cased }): Slot => {
    if (cased === null) return [folded, plain];
    return [folded, CASED | (plainCased.push(cased.get(folded) ?? plain, plain) / 2 - 1)];
  });
  const capitals = entries.flatMap(({ folded, cased }): Slot[] =>
    [...(cased ?? [])].filter(([form]) => form !== folded),
  );
  return {
    slots: packSlots(words, 1024),
    plainCased: Int32Array.from(plainCased),
    casedSlots: packSlots(capitals, 256),
  };
}

/**
 * Builds the lexicon of `atoms`.
 *
 * @param atoms distinct by `atomKey`.
 */
export function buildLexicon(atoms: Atom[]): Lexicon {
  if (new Set(atoms.map(atomKey)).size !== atoms.length) throw new Error('atoms repeat');
  const folded = byForm(atoms, 'folded');
  const cased = byForm(atoms, 'cased');
  const starts = byForm(atoms, 'prefix');
  const classes = new Classes();

  const casesOf = new Map<string, string[]>();
  for (const form of cased.keys()) {
    const word = form.toLowerCase();
    casesOf.set(word, [...(casesOf.get(word) ?? []), form]);
  }
  const byWord = new Map<string, Entry>();
  for (const word of [...folded.keys(), ...casesOf.keys()]) {
    const anyCase = [...(folded.get(word) ?? []), ...prefixAtoms(word, starts)];
    const cases = casesOf.get(word)?.map((form) => {
      return [form, classes.of([...anyCase, ...(cased.get(form) ?? [])])] as const;
    });
    const entry = { folded: word, plain: classes.of(anyCase), cased: cases ? new Map(cases) : null };
    byWord.set(word, entry);
  }

  const startClasses = [...starts.keys()].map(
    (start) => [start, classes.of(prefixAtoms(start, starts))] as const,
  );
  if (classes.atoms.length > CLASS_MASK)
    throw new Error(`the patterns need more than ${CLASS_MASK} classes of words`);
  return {
    classAtoms: classes.atoms,
    byWord,
    prefixes: buildPrefixTrie(new Map(startClasses)),
    ...packWords([...byWord.values()]),
  };
}
