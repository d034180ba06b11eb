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

interface Row {
  name: string;
  phrases: number;
  megabytesPerSecond: number;
  /** Tags or matches in one pass, so that the rows can be seen to do something. */
  found: number;
}

const PASSES = 5;

const size = (papers: BenchPaper[]) =>
  papers.reduce(
    (sum, { title, abstract }) => sum + Buffer.byteLength(title) + Buffer.byteLength(abstract),
    0,
  );

/** The best of some passes: what the machine can do when nothing else disturbs it. */
function measure(
  name: string,
  phrases: number,
  papers: BenchPaper[],
  find: (paper: BenchPaper) => number,
): Row {
  const megabytes = size(papers) / 1e6;
  let best = Infinity;
  let found = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const start = performance.now();
    found = 0;
    for (const paper of papers) found += find(paper);
    best = Math.min(best, performance.now() - start);
  }
  return { name, phrases, megabytesPerSecond: (megabytes * 1000) / best, found };
}

/** Every theme again under another name, each pattern with its words replaced by others of the taxonomy. */
function doubled(taxonomy: Taxonomy): Taxonomy {
  const words = [
    ...new Set(phrasesOf(taxonomy).flatMap((phrase) => phrase.map(({ forms }) => forms[0] ?? ''))),
  ];
  let next = 0;
  const another = () => words[(next += 7919) % words.length] ?? '';
  const copies = taxonomy.themes.map((theme): Theme => ({
    ...theme,
    id: `${theme.id}-2`,
    patterns: theme.patterns.map((pattern) => ({
      ...pattern,
      phrase: pattern.phrase.replace(/[\p{L}\p{N}]{3,}[*~]?/gu, another),
    })),
  }));
  return { ...taxonomy, themes: [...taxonomy.themes, ...copies] };
}

function taggerRow(name: string, taxonomy: Taxonomy, papers: BenchPaper[]): Row {
  const tagger = buildTagger(taxonomy);
  return measure(name, phrasesOf(taxonomy).length, papers, (paper) => tagPaper(tagger, paper).length);
}

/** One expression for all phrases: no plurals, no exact case, no overlaps, no themes, no offsets kept. */
function expressionRow(name: string, phrases: Atom[][], papers: BenchPaper[]): Row {
  const alternatives = phrases.map((phrase) =>
    phrase
      .map(({ kind, forms }) => {
        const word = (forms[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '\\$&');
        return kind === 'prefix' ? `${word}\\w*` : word;
      })
      .join('[\\s-]+'),
  );
  const expression = new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'gi');
  const count = (text: string) => {
    let found = 0;
    expression.lastIndex = 0;
    while (expression.exec(text) !== null) found++;
    return found;
  };
  return measure(name, phrases.length, papers, ({ title, abstract }) => count(title) + count(abstract));
}

/** Words cut and stemmed by natural, runs of up to four stems looked up in a set. */
function naturalRow(phrases: Atom[][], papers: BenchPaper[]): Row {
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
  return measure(name, phrases.length, papers, ({ title, abstract }) => count(title) + count(abstract));
}

function table(rows: Row[], papers: BenchPaper[]): string {
  const best = rows[0]?.megabytesPerSecond ?? 1;
  const lines = rows.map(({ name, phrases, megabytesPerSecond, found }) =>
    [
      name.padEnd(42),
      String(phrases).padStart(8),
      megabytesPerSecond.toFixed(1).padStart(8),
      (megabytesPerSecond / best).toFixed(2).padStart(9),
      String(found).padStart(10),
    ].join(' '),
  );
  const head = `${'one thread, best of five passes'.padEnd(42)}  phrases     MB/s  of first      found`;
  const corpus = `${papers.length} papers, ${(size(papers) / 1e6).toFixed(1)} MB of title and abstract`;
  return [corpus, head, ...lines].join('\n');
}

/** Startup time, memory of the tagger, and the table. `path` names a JSONL file; without it text is made up. */
export function benchMatcher(path: string | undefined, log: (line: string) => void): void {
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
  const twice = doubled(taxonomy);
  // The slow ones read a part: rates do not depend on how much.
  const some = papers.filter((_, index) => index % 5 === 0);
  const few = papers.filter((_, index) => index % 100 === 0);
  const rows = [
    taggerRow('tagger, with spans', taxonomy, papers),
    taggerRow('tagger, taxonomy doubled', twice, papers),
    expressionRow('one RegExp, first 874 phrases', phrases.slice(0, 874), papers),
    expressionRow('one RegExp, all phrases', phrases, some),
    expressionRow('one RegExp, doubled', phrasesOf(twice), some),
    naturalRow(phrases, few),
  ];
  log(table(rows, papers));
  log(`memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident, the papers included`);
}
