import type { PaperText } from '../model/paper-text';
import { MOST_WORDS } from './frequent-phrases';
import { phraseRuns, type PhraseWord } from './phrase-runs';
import type { PhraseTrie } from './phrase-trie';
import type { Vocabulary } from './vocabulary';

/** A paper to be counted. */
export interface TalliedPaper extends PaperText {
  id: string;
  keywords: readonly string[];
  /** First day of its date, for the order of papers; null where it has none. */
  day: string | null;
  /** Its bucket, counted from 0; null where it lies in none. */
  bucket: number | null;
}

/** What all papers say of one phrase. */
export interface PhraseCount {
  /** Occurrences, and those whose words hyphens bind. */
  occurrences: number;
  bound: number;
  /** Papers that have it; that have it in the title; whose own key words name it. */
  papers: number;
  inTitle: number;
  asKeyword: number;
  /** Papers per bucket. */
  byBucket: Uint32Array;
  /** How it is written, in lower case, and how often; of many ways the first few. */
  written: Map<string, number>;
  /** The earliest dated paper. */
  first: { id: string; day: string } | null;
  /** The latest of the papers, newest first. */
  latest: { id: string; day: string }[];
}

const MOST_WRITTEN = 12;
const MOST_LATEST = 5;

/** Counts the phrases of a trie over papers, one paper at a time. */
export class PhraseTally {
  private readonly counts = new Map<number, PhraseCount>();

  constructor(
    private readonly trie: PhraseTrie,
    private readonly vocabulary: Vocabulary,
    private readonly buckets: number,
  ) {}

  /** The phrases that were met, by their number. */
  get found(): ReadonlyMap<number, PhraseCount> {
    return this.counts;
  }

  add(paper: TalliedPaper): void {
    const inTitle = new Set<number>();
    const met = new Set<number>();
    this.meet(paper.title, (phrase) => inTitle.add(phrase).has(phrase) && met.add(phrase));
    this.meet(paper.abstract ?? '', (phrase) => met.add(phrase));
    const keywords = new Set(paper.keywords.map((keyword) => this.phraseOf(keyword)));
    for (const phrase of met) {
      const count = this.countOf(phrase);
      count.papers += 1;
      if (inTitle.has(phrase)) count.inTitle += 1;
      if (keywords.has(phrase)) count.asKeyword += 1;
      if (paper.bucket !== null) count.byBucket[paper.bucket] = (count.byBucket[paper.bucket] ?? 0) + 1;
      if (paper.day !== null) place(count, { id: paper.id, day: paper.day });
    }
  }

  /** Tells of every phrase in the text, once an occurrence. */
  private meet(text: string, tell: (phrase: number) => unknown): void {
    for (const run of phraseRuns(text)) {
      const numbers = run.map(({ folded }) => this.vocabulary.number(folded));
      for (let start = 0; start + 1 < run.length; start += 1) {
        let phrase = this.trie.step(0, numbers[start] ?? 0);
        for (let end = start + 1; phrase !== 0 && end < Math.min(run.length, start + MOST_WORDS); end += 1) {
          phrase = this.trie.step(phrase, numbers[end] ?? 0);
          if (phrase === 0) break;
          write(this.countOf(phrase), run.slice(start, end + 1));
          tell(phrase);
        }
      }
    }
  }

  /** The phrase that a key word is, 0 where it is none of the trie's. */
  private phraseOf(keyword: string): number {
    const words = phraseRuns(keyword).flat();
    return this.trie.find(words.map(({ folded }) => this.vocabulary.number(folded)));
  }

  private countOf(phrase: number): PhraseCount {
    const known = this.counts.get(phrase);
    if (known !== undefined) return known;
    const count: PhraseCount = {
      ...{ occurrences: 0, bound: 0, papers: 0, inTitle: 0, asKeyword: 0 },
      byBucket: new Uint32Array(this.buckets),
      ...{ written: new Map<string, number>(), first: null, latest: [] },
    };
    this.counts.set(phrase, count);
    return count;
  }
}

function write(count: PhraseCount, words: readonly PhraseWord[]): void {
  count.occurrences += 1;
  if (words.slice(1).every(({ isBound }) => isBound)) count.bound += 1;
  const written = words
    .map(({ folded, isBound }, at) => (at === 0 ? folded : `${isBound ? '-' : ' '}${folded}`))
    .join('');
  const times = count.written.get(written);
  if (times !== undefined || count.written.size < MOST_WRITTEN) count.written.set(written, (times ?? 0) + 1);
}

function place(count: PhraseCount, paper: { id: string; day: string }): void {
  const { first, latest } = count;
  if (first === null || comesBefore(paper, first)) count.first = paper;
  const at = latest.findIndex((other) => comesBefore(other, paper));
  if (at >= 0) latest.splice(at, 0, paper);
  else latest.push(paper);
  if (latest.length > MOST_LATEST) latest.pop();
}

/** Papers of one day stand by their ids, so that the order in which they come does not matter. */
function comesBefore(a: { id: string; day: string }, b: { id: string; day: string }): boolean {
  return a.day < b.day || (a.day === b.day && a.id < b.id);
}
