import { createHash } from 'node:crypto';
import type { Taxonomy } from '@/lib/model/taxonomy';
import { buildAutomaton, type Automaton } from './build-automaton';
import { buildLexicon, type Lexicon } from './build-lexicon';
import { compileRules, type Rule } from './compile-rules';
import { themeOrder } from './theme-order';

/** Raised whenever the same taxonomy would tag otherwise, so that stored tags are known to be old. */
const TAGGER_REVISION = 1;

/** A taxonomy made ready for tagging; immutable and shareable within a thread. */
export interface Tagger {
  taxonomy: Taxonomy;
  /** 16 hex digits over the taxonomy's version and the tagger's own: equal versions give equal tags. */
  version: string;
  lexicon: Lexicon;
  automaton: Automaton;
  rules: Rule[];
  conditions: number;
  /** Indices of the themes, children before their parents. */
  order: number[];
  /** Parents of each theme as indices. */
  parents: number[][];
}

/**
 * Builds the tagger of a checked taxonomy.
 *
 * @throws Error where the taxonomy was not checked by `loadTaxonomy` and a pattern or parent is wrong.
 */
export function buildTagger(taxonomy: Taxonomy): Tagger {
  const { atoms, entries, rules, conditions } = compileRules(taxonomy);
  const lexicon = buildLexicon(atoms);
  const hash = createHash('sha256').update(`${TAGGER_REVISION} ${taxonomy.version}`).digest('hex');
  return {
    taxonomy,
    version: hash.slice(0, 16),
    lexicon,
    automaton: buildAutomaton(entries, lexicon.classAtoms),
    rules,
    conditions,
    ...themeOrder(taxonomy),
  };
}
