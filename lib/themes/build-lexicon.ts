import { atomKey } from './phrase-key';
import type { Atom } from './parse-pattern';

/** A known word, or rather all that the patterns distinguish of it. */
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
  entries: Entry[];
  /** Folded word → index into `entries`. */
  byWord: Map<string, number>;
  /** Folded start of a word → class, for words that are no entry; the longest start counts. */
  prefixes: Map<string, number>;
  longestPrefix: number;
  /** Whether some prefix begins with three characters of this `threeHash`. */
  threeBits: Uint8Array;
  /** Open addressing over `wordHash`: 0 or 1 + index of an entry. Its length is a power of two. */
  table: Int32Array;
  hashes: Int32Array;
  lengths: Int32Array;
  /** Where each entry's letters begin in `letters`; -1 for words beyond ASCII, which only `byWord` finds. */
  offsets: Int32Array;
  letters: Uint8Array;
  plainClass: Int32Array;
  /** 1 where the class depends on case. */
  caseMatters: Uint8Array;
}

/** FNV-1a (Fowler, Noll & Vo 1991) over the codes of a folded ASCII word, 32 bits; `scanText` computes the same in place. */
export function wordHash(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_FACTOR);
  return hash;
}
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/** 15 bits of the first three codes of a folded word. */
export function threeHash(a: number, b: number, c: number): number {
  return ((a * 31 + b) * 31 + c) & 0x7fff;
}

/** Gives every distinct set of atoms a number; the empty set is 0. */
class Classes {
  readonly atoms: number[][] = [[]];
  private readonly known = new Map<string, number>([['', 0]]);

  of(atoms: number[]): number {
    const sorted = [...new Set(atoms)].sort((a, b) => a - b);
    const key = sorted.join(',');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.atoms.push(sorted);
    this.known.set(key, this.atoms.length - 1);
    return this.atoms.length - 1;
  }
}

function group(atoms: Atom[], kind: Atom['kind']): Map<string, number[]> {
  const byForm = new Map<string, number[]>();
  for (const [index, atom] of atoms.entries()) {
    if (atom.kind !== kind) continue;
    for (const form of atom.forms) byForm.set(form, [...(byForm.get(form) ?? []), index]);
  }
  return byForm;
}

function prefixAtoms(word: string, prefixes: Map<string, number[]>): number[] {
  const found: number[] = [];
  for (let length = 3; length <= word.length; length++)
    found.push(...(prefixes.get(word.slice(0, length)) ?? []));
  return found;
}

/** The arrays that `scanText` reads. */
function pack(entries: Entry[]) {
  let size = 1024;
  while (size < entries.length * 3) size *= 2;
  const ascii = entries.map(({ folded }) => /^[a-z0-9.,+#]+$/.test(folded));
  const total = entries.reduce((sum, { folded }, i) => sum + (ascii[i] ? folded.length : 0), 0);
  const packed = {
    table: new Int32Array(size),
    hashes: new Int32Array(entries.length),
    lengths: new Int32Array(entries.length),
    offsets: new Int32Array(entries.length).fill(-1),
    letters: new Uint8Array(total),
    plainClass: new Int32Array(entries.length),
    caseMatters: new Uint8Array(entries.length),
  };
  let offset = 0;
  for (const [index, { folded, plain, cased }] of entries.entries()) {
    packed.plainClass[index] = plain;
    packed.caseMatters[index] = cased === null ? 0 : 1;
    packed.lengths[index] = folded.length;
    if (!ascii[index]) continue;
    packed.offsets[index] = offset;
    for (let i = 0; i < folded.length; i++) packed.letters[offset++] = folded.charCodeAt(i);
    const hash = wordHash(folded);
    packed.hashes[index] = hash;
    let slot = hash & (size - 1);
    while (packed.table[slot] !== 0) slot = (slot + 1) & (size - 1);
    packed.table[slot] = index + 1;
  }
  return packed;
}

/**
 * Builds the lexicon of `atoms`.
 *
 * @param atoms distinct by `atomKey`.
 */
export function buildLexicon(atoms: Atom[]): Lexicon {
  if (new Set(atoms.map(atomKey)).size !== atoms.length) throw new Error('atoms repeat');
  const folded = group(atoms, 'folded');
  const cased = group(atoms, 'cased');
  const starts = group(atoms, 'prefix');
  const classes = new Classes();

  const casesOf = new Map<string, string[]>();
  for (const form of cased.keys()) {
    const word = form.toLowerCase();
    casesOf.set(word, [...(casesOf.get(word) ?? []), form]);
  }
  const words = [...new Set([...folded.keys(), ...casesOf.keys()])];
  const entries = words.map((word): Entry => {
    const anyCase = [...(folded.get(word) ?? []), ...prefixAtoms(word, starts)];
    const cases = casesOf.get(word);
    return {
      folded: word,
      plain: classes.of(anyCase),
      cased:
        cases === undefined
          ? null
          : new Map(cases.map((form) => [form, classes.of([...anyCase, ...(cased.get(form) ?? [])])])),
    };
  });

  const threeBits = new Uint8Array(0x8000);
  for (const start of starts.keys()) {
    threeBits[threeHash(start.charCodeAt(0), start.charCodeAt(1), start.charCodeAt(2))] = 1;
  }
  return {
    classAtoms: classes.atoms,
    entries,
    byWord: new Map(words.map((word, index) => [word, index])),
    prefixes: new Map([...starts.keys()].map((start) => [start, classes.of(prefixAtoms(start, starts))])),
    longestPrefix: Math.max(0, ...[...starts.keys()].map((start) => start.length)),
    threeBits,
    ...pack(entries),
  };
}

/** Class of a word by its folded start alone. */
export function classByPrefix(lexicon: Lexicon, folded: string): number {
  for (let length = Math.min(folded.length, lexicon.longestPrefix); length >= 3; length--) {
    const found = lexicon.prefixes.get(folded.slice(0, length));
    if (found !== undefined) return found;
  }
  return 0;
}

/** Class of a word, the plain way: `cased` is the word as `readWord` folds it. */
export function classOf(lexicon: Lexicon, cased: string): number {
  const folded = cased.toLowerCase();
  const index = lexicon.byWord.get(folded);
  const entry = index === undefined ? undefined : lexicon.entries[index];
  if (entry === undefined) return classByPrefix(lexicon, folded);
  return entry.cased?.get(cased) ?? entry.plain;
}
