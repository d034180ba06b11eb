import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import type { PaperText } from '../model/paper-text';
import { frequentPhrases } from './frequent-phrases';
import { commonestWriting } from './commonest-writing';
import { isNounPhrase } from './is-noun-phrase';
import type { PhraseWord } from './phrase-runs';
import type { PhraseTrie } from './phrase-trie';
import { piecesOfLonger } from './pieces-of-longer';
import { metTerms, termCounts, type TermCount } from './term-counts';
import { unknownRuns, type FindKnown } from './unknown-runs';
import { Vocabulary } from './vocabulary';
import { wordKind } from './word-kind';

/** A word or phrase that tells the papers of a theme from others. */
export interface PhraseSuggestion {
  /** As it is written most often, in lower case. */
  phrase: string;
  /** What it is ordered by; see `suggestPhrases`. */
  score: number;
  /** Papers that have it: of the theme, and others. */
  inTheme: number;
  inOthers: number;
  /** Places of the first papers that have it among those of the theme. */
  examples: number[];
}

export interface SuggestOptions {
  /** Finds what the patterns of the theme match already. */
  known: FindKnown;
  /** Suggestions at most. */
  limit: number;
}

/** Papers read of the theme, and of the others; further ones are left aside. */
const MOST_PAPERS = 2_000;
/** Terms weighed: those in most papers of the theme. */
const MOST_TERMS = 1_000;
const MOST_EXAMPLES = 3;
/** How many times as usual a term is in the papers of the theme as in others. */
const TIMES = 10;

interface Candidate {
  term: number;
  phrase: string;
  words: readonly number[];
}

/**
 * Words and phrases that the papers of a theme say, others do not, and the theme's patterns do not match yet; the best
 * first.
 *
 * A paper is a document of terms: its words and noun phrases, without what is known, alike where their stems are, each
 * once. A term's score is its mean TF-IDF over the papers of the theme less its mean TF-IDF over the others, where
 * IDF = 1 + ln(N / (1 + papers that have it)), N all papers read (K. Spärck Jones, "A statistical interpretation of term
 * specificity and its application in retrieval", Journal of Documentation 28, 1972; natural's TfIdf). A pattern must
 * not bring papers of other themes, so a term has to be ten times as usual in the theme, in at least two of its papers
 * and in 1 % of them; no piece of a longer term (.6 of its places) is suggested, nor what holds a better one.
 */
export function suggestPhrases(
  papers: readonly PaperText[],
  others: readonly PaperText[],
  { known, limit }: SuggestOptions,
): PhraseSuggestion[] {
  const vocabulary = new Vocabulary();
  const runsOf = (from: readonly PaperText[]) =>
    from.slice(0, MOST_PAPERS).map((paper) => unknownRuns(paper, known));
  const theirs = runsOf(papers);
  const rest = runsOf(others);
  const least = Math.max(2, Math.ceil(theirs.length / 100));
  const trie = frequentPhrases(
    theirs.map((runs) => numbered(runs, vocabulary)),
    least,
  );
  const met = theirs.map((runs) => metTerms(runs, trie, vocabulary));
  const candidates = candidatesOf(termCounts(met), trie, least);
  const wanted = new Set(candidates.map(({ term }) => term));
  const index = new TfIdf();
  const add = (terms: ReturnType<typeof metTerms>) =>
    index.addDocument(
      [...new Set(terms.map(({ term }) => term))].filter((term) => wanted.has(term)).map(String),
    );
  for (const terms of met) add(terms);
  for (const runs of rest) add(metTerms(runs, trie, vocabulary));
  const weighed = candidates
    .map((candidate) => {
      const weights = index.tfidfs([String(candidate.term)]);
      return { ...candidate, ...weigh(weights.slice(0, theirs.length), weights.slice(theirs.length)) };
    })
    .filter(({ inTheme, inOthers }) => inTheme * rest.length >= TIMES * inOthers * theirs.length);
  return chosen(weighed, limit).map(({ phrase, score, inTheme, inOthers, examples }) => ({
    phrase,
    score,
    inTheme,
    inOthers,
    examples,
  }));
}

/** The words of the runs as numbers, 0 between runs. */
function numbered(runs: readonly (readonly PhraseWord[])[], vocabulary: Vocabulary): Int32Array {
  return Int32Array.from(runs.flatMap((run) => [...run.map(({ folded }) => vocabulary.number(folded)), 0]));
}

/** The terms in enough papers that can name a topic and are no mere piece of another such. */
function candidatesOf(counts: ReadonlyMap<number, TermCount>, trie: PhraseTrie, least: number): Candidate[] {
  const named = [...counts]
    .filter(([, { papers }]) => papers >= least)
    .map(([term, count]) => ({
      term,
      count,
      words: trie.wordsOf(term),
      phrase: commonestWriting(count.written),
    }))
    .filter(({ phrase, count }) => canName(phrase, count.bound * 2 > count.occurrences))
    .sort((a, b) => b.count.papers - a.count.papers || a.term - b.term)
    .slice(0, MOST_TERMS);
  const longer = named.filter(({ words }) => words.length > 1).map(({ term }) => term);
  const pieces = piecesOfLonger(trie, longer, counts);
  return named.filter(({ term }) => !pieces.has(term));
}

/** Whether a phrase can name a topic; of single words only long ones that say something by themselves. */
function canName(phrase: string, isBound: boolean): boolean {
  const words = phrase.split(/[\s-]/);
  if (words.length > 1) return isNounPhrase(words, isBound);
  return phrase.length > 2 && wordKind(phrase) === 'plain' && isNounPhrase(words, false);
}

function weigh(theirs: readonly number[], others: readonly number[]): Omit<PhraseSuggestion, 'phrase'> {
  const having = theirs.flatMap((weight, at) => (weight > 0 ? [at] : []));
  return {
    score: mean(theirs) - mean(others),
    inTheme: having.length,
    inOthers: others.filter((weight) => weight > 0).length,
    examples: having.slice(0, MOST_EXAMPLES),
  };
}

function mean(weights: readonly number[]): number {
  return weights.length === 0 ? 0 : weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
}

/** The best, without those that hold the words of a better one. */
function chosen<C extends Candidate & { score: number }>(candidates: readonly C[], limit: number): C[] {
  const best = [...candidates].sort((a, b) => b.score - a.score || (a.phrase < b.phrase ? -1 : 1));
  const taken: C[] = [];
  const asText = ({ words }: Candidate) => ` ${words.join(' ')} `;
  for (const candidate of best) {
    if (taken.length >= limit) break;
    if (!taken.some((other) => asText(candidate).includes(asText(other)))) taken.push(candidate);
  }
  return taken;
}
