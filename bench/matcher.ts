import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import WordTokenizer from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import type { Taxonomy, Theme } from '../lib/model/taxonomy';
import { shippedTaxonomy } from '../lib/shipped-taxonomy';
import type { Atom } from '../lib/themes/parse-pattern';
import { tagPaper } from '../lib/themes/tag-paper';
import { buildTagger } from '../lib/themes/tagger';
import { madeUpPapers, type BenchPaper } from './made-up-papers';
import { phrasesOf } from './phrases-of';
import { readPapers } from './read-papers';

interface Contender {
  name: string;
  phrases: number;
  papers: BenchPaper[];
  /** Tags or matches, so that each can be seen to do something. */
  find(paper: BenchPaper): number;
}

const PASSES = 5;

const size = (papers: BenchPaper[]) =>
  papers.reduce(
    (sum, { title, abstract }) => sum + Buffer.byteLength(title) + Buffer.byteLength(abstract),
    0,
  );

/** Milliseconds of processor time of one pass, so that other programs count less, and what it found. */
function pass({ papers, find }: Contender): { milliseconds: number; found: number } {
  const before = process.cpuUsage().user;
  let found = 0;
  for (const paper of papers) found += find(paper);
  return { milliseconds: (process.cpuUsage().user - before) / 1000, found };
}

/** A word that no paper holds, of the same length. */
const unheard = (word: string) => word.replace(/[aeiou]/g, 'q');

/**
 * Every theme again under another name: its phrases one by one, every other as it stands, so that the
 * copies are found too, the rest with their last word made unheard of, so that they are new.
 */
function doubled(taxonomy: Taxonomy): Taxonomy {
  const copies = taxonomy.themes.map((theme): Theme => {
    const copied = phrasesOf({ ...taxonomy, themes: [theme] }).map((phrase, index) =>
      phrase.map(({ forms }, at) =>
        (index % 2 === 1 && at === phrase.length - 1 ? unheard : String)(forms[0] ?? ''),
      ),
    );
    const patterns = copied.map((words) => ({
      phrase: words.join(' '),
      when: [],
      unless: [],
      strength: null,
    }));
    return { ...theme, id: `${theme.id}-2`, parents: [], patterns };
  });
  return { ...taxonomy, themes: [...taxonomy.themes, ...copies] };
}

function taggerOf(name: string, taxonomy: Taxonomy, papers: BenchPaper[]): Contender {
  const tagger = buildTagger(taxonomy);
  return {
    name,
    phrases: phrasesOf(taxonomy).length,
    papers,
    find: (paper) => tagPaper(tagger, paper).length,
  };
}

/**
 * One expression for all phrases, with `between` between words: no plurals, no exact case, no overlaps, no
 * themes, no offsets kept.
 */
function expressionOf(name: string, phrases: Atom[][], between: string, papers: BenchPaper[]): Contender {
  const alternatives = phrases.map((phrase) =>
    phrase.map(({ forms }) => (forms[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '\\$&')).join(between),
  );
  const expression = new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'gi');
  const count = (text: string) => {
    let found = 0;
    expression.lastIndex = 0;
    while (expression.exec(text) !== null) found++;
    return found;
  };
  return {
    name,
    phrases: phrases.length,
    papers,
    find: ({ title, abstract }) => count(title) + count(abstract),
  };
}

/** `count` of the phrases, spread over the taxonomy. */
function evenly(phrases: Atom[][], count: number): Atom[][] {
  return Array.from({ length: count }, (_, i) => phrases[Math.floor((i * phrases.length) / count)] ?? []);
}

/** Words cut and stemmed by natural, runs of up to four stems looked up in a set. */
function naturalOf(phrases: Atom[][], papers: BenchPaper[]): Contender {
  const tokenizer = new WordTokenizer.WordTokenizer();
  const stem = (word: string) => PorterStemmer.stem(word);
  const known = new Set(phrases.map((phrase) => phrase.map(({ forms }) => stem(forms[0] ?? '')).join(' ')));
  const count = (text: string) => {
    const stems = tokenizer.tokenize(text).map(stem);
    let found = 0;
    for (let from = 0; from < stems.length; from++) {
      for (let length = 1; length <= 4 && from + length <= stems.length; length++) {
        if (known.has(stems.slice(from, from + length).join(' '))) found++;
      }
    }
    return found;
  };
  const name = 'natural: tokenizer, stemmer, n-grams';
  return {
    name,
    phrases: phrases.length,
    papers,
    find: ({ title, abstract }) => count(title) + count(abstract),
  };
}

/** One line of the table. */
export interface TaggerRow {
  name: string;
  phrases: number;
  megabytesPerSecond: number;
  /** Tags or matches. */
  found: number;
}

/** Best of some rounds in which the contenders take turns, so that a busy machine hurts all alike. */
function race(contenders: Contender[]): TaggerRow[] {
  const rounds = Array.from({ length: PASSES }, () => contenders.map(pass));
  return contenders.map(({ name, phrases, papers }, c) => {
    const best = Math.min(...rounds.map((round) => round[c]?.milliseconds ?? Infinity));
    const found = rounds[0]?.[c]?.found ?? 0;
    return { name, phrases, megabytesPerSecond: size(papers) / 1000 / best, found };
  });
}

function table(rows: TaggerRow[], papers: BenchPaper[]): string {
  const first = rows[0]?.megabytesPerSecond ?? 1;
  const lines = rows.map(({ name, phrases, megabytesPerSecond, found }) =>
    [
      name.padEnd(42),
      String(phrases).padStart(8),
      megabytesPerSecond.toFixed(1).padStart(8),
      (megabytesPerSecond / first).toFixed(2).padStart(9),
      String(found).padStart(10),
    ].join(' '),
  );
  const corpus = `${papers.length} papers, ${(size(papers) / 1e6).toFixed(1)} MB of title and abstract`;
  const head = `${'one thread, best of five rounds'.padEnd(42)}  phrases     MB/s  of first      found`;
  return [corpus, head, ...lines].join('\n');
}

/** Startup time, the table, memory. `path` names a JSONL file; without it text is made up. */
export function benchMatcher(path: string | undefined, log: (line: string) => void): TaggerRow[] {
  const start = performance.now();
  const taxonomy = shippedTaxonomy();
  const loaded = performance.now();
  buildTagger(taxonomy);
  const built = performance.now();
  log(
    `startup: taxonomy read in ${(loaded - start).toFixed(0)} ms, tagger built in ${(built - loaded).toFixed(0)} ms`,
  );

  const papers = path === undefined ? madeUpPapers(taxonomy, 15_000) : readPapers(path);
  const phrases = phrasesOf(taxonomy);
  // Without starred words, which would slow the expression down.
  const literal = phrases.filter((phrase) => phrase.every(({ kind }) => kind !== 'prefix'));
  const twice = doubled(taxonomy);
  // The slow ones read a part: rates do not depend on how much.
  const some = papers.filter((_, index) => index % 5 === 0);
  const few = papers.filter((_, index) => index % 100 === 0);
  const contenders = [
    taggerOf('tagger, with spans', taxonomy, papers),
    taggerOf('tagger, taxonomy doubled', twice, papers),
    expressionOf('one RegExp, 874 phrases, blanks only', evenly(literal, 874), ' ', papers),
    expressionOf('one RegExp, 874 phrases, hyphens too', evenly(literal, 874), '[\\s-]+', some),
    expressionOf('one RegExp, 1748 phrases, blanks only', evenly(literal, 1748), ' ', few),
    naturalOf(phrases, few),
  ];
  const rows = race(contenders);
  log(table(rows, papers));
  log(`memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident, the papers included`);
  return rows;
}
