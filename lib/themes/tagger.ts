import { createHash } from 'node:crypto';
import type { Taxonomy } from '@/lib/model/taxonomy';
import { buildAutomaton, type Automaton } from './build-automaton';
import { buildLexicon, type Lexicon } from './build-lexicon';
import { compileRules, ruleColumns, type Rule } from './compile-rules';
import { KnownPatterns } from './known-patterns';
import { newEvidence, type Evidence } from './evidence';
import { loneConditions } from './lone-conditions';
import { themeOrder, type ThemeOrder } from './theme-order';

/** Raised whenever the same taxonomy would tag otherwise, so that stored tags are known to be old. */
const TAGGER_REVISION = 1;

/** A taxonomy made ready for tagging, with the columns it writes to: for one thread. */
export interface Tagger extends ThemeOrder {
  taxonomy: Taxonomy;
  /** `taggerVersion` of the taxonomy. */
  version: string;
  themeIds: string[];
  lexicon: Lexicon;
  /** Without what `loneCondition` says. */
  automaton: Automaton;
  /** By class of a word; from `loneConditions`. */
  loneCondition: Int32Array;
  rules: Rule[];
  /** `ruleColumns` of the rules. */
  ruleKinds: Uint8Array;
  ruleValues: Int32Array;
  evidence: Evidence;
  /** Where `selectHits` last put each theme. */
  slotOf: Int32Array;
}

/** 16 hex digits over the version of the taxonomy and the tagger's own: equal versions give equal tags. */
export function taggerVersion({ version }: Pick<Taxonomy, 'version'>): string {
  return createHash('sha256').update(`${TAGGER_REVISION} ${version}`).digest('hex').slice(0, 16);
}

/**
 * Builds the tagger of a checked taxonomy.
 *
 * @param known words of its patterns that were worked out before.
 * @throws Error where the taxonomy was not checked by `loadTaxonomy` and a pattern or parent is wrong.
 */
export function buildTagger(taxonomy: Taxonomy, known: KnownPatterns = new KnownPatterns()): Tagger {
  const { graph, rules } = compileRules(taxonomy, known);
  const lexicon = buildLexicon(graph.atoms);
  const automaton = buildAutomaton(graph, lexicon.classAtoms);
  const columns = ruleColumns(rules);
  const { first, loneCondition } = loneConditions(automaton, columns.ruleKinds, columns.ruleValues);
  return {
    taxonomy,
    version: taggerVersion(taxonomy),
    themeIds: taxonomy.themes.map((theme) => theme.id),
    lexicon,
    automaton: { ...automaton, first },
    loneCondition,
    rules,
    ...columns,
    evidence: newEvidence(rules.length),
    slotOf: new Int32Array(taxonomy.themes.length),
    ...themeOrder(taxonomy),
  };
}
