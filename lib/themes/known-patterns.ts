import type { Atom, Pattern } from './parse-pattern';

/** What was read of patterns before, for reading many of them: each word and each pattern is worked out once. */
export class KnownPatterns {
  /** By how a word is written, with its marks. */
  readonly atoms = new Map<string, Atom>();
  /** By how a pattern is written; they are not to be changed. */
  readonly patterns = new Map<string, Pattern>();
}
