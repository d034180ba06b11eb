import { firstNotBelow } from './first-not-below';
import { scoreOf, type PhraseCount } from './score-of';
import { phrasesOf, type SearchQuery } from './search-query';
import { PaperSet } from './paper-set';
import { PlaceSet } from './place-set';
import { placesOf, type PackedWord } from './word-block';

/** The places of the texts of one segment. */
export interface SegmentTexts {
  papers: number;
  starts: Uint32Array;
  titles: Uint32Array;
}

/** Where a word stands, as a block has it. */
export type PackedPlaces = Pick<PackedWord, 'from' | 'count'> & { block: Uint8Array };

/** The places of every word that a term stands for, by the place of the term in the query. */
export type TermPlaces = (term: number) => readonly PackedPlaces[];

/** What a query finds in one segment. */
export interface SegmentFound {
  papers: PaperSet;
  /** By number of the paper; only where it is asked for. */
  score: ((paper: number) => number) | null;
}

/**
 * Evaluates a query over one segment.
 * @param places of the terms, numbered through all phrases in their order
 */
export function searchSegment(
  query: SearchQuery,
  texts: SegmentTexts,
  places: TermPlaces,
  { scored }: { scored: boolean },
): SegmentFound {
  let first = 0;
  const near = new PlaceSet();
  const standing = phrasesOf(query).map((terms) => {
    const words = terms.map((_, at) => places(first + at));
    first += terms.length;
    return phrasePlaces(words, near, texts.starts[texts.papers] ?? 0);
  });
  const sets = standing.map((phrase) => papersAt(phrase, texts));
  const papers = combine(query, sets, texts.papers);
  if (!scored) return { papers, score: null };
  return { papers, score: (paper) => scoreOf(standing.map((phrase) => countIn(phrase, texts, paper))) };
}

/**
 * Where the phrase begins, one ascending list for each word of its rarest term: only these are unpacked, the
 * others are marked in a set of places to look at.
 */
function phrasePlaces(
  words: readonly (readonly PackedPlaces[])[],
  near: PlaceSet,
  size: number,
): Uint32Array[] {
  const order = words
    .map((of, at) => ({ of, at, count: of.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => a.count - b.count);
  const [rarest, ...others] = order;
  if (rarest === undefined || rarest.count === 0) return [];
  let lists = rarest.of.map((word) => placesOf(word.block, word));
  for (const { of, at } of others) {
    near.clear(size);
    for (const { block, from, count } of of) near.addPacked(block, from, count);
    lists = lists.map((list) => followed(list, near, at - rarest.at));
  }
  return rarest.at === 0 ? lists : lists.map((list) => list.map((place) => place - rarest.at));
}

/** Those of the places that have one of the set so far behind them, or before them where `shift` is negative. */
function followed(places: Uint32Array, near: PlaceSet, shift: number): Uint32Array {
  const kept = new Uint32Array(places.length);
  let length = 0;
  for (const place of places) {
    if (place + shift >= 0 && near.has(place + shift)) kept[length++] = place;
  }
  return kept.subarray(0, length);
}

/** The papers in whose text the places lie. */
function papersAt(lists: readonly Uint32Array[], texts: SegmentTexts): PaperSet {
  const found = new PaperSet(texts.papers);
  for (const places of lists) addPapersAt(found, places, texts);
  return found;
}

function addPapersAt(found: PaperSet, places: Uint32Array, { papers, starts }: SegmentTexts): void {
  const walked = places.length * 16 > papers;
  let paper = 0;
  for (const place of places) {
    if (place >= (starts[paper + 1] as number)) {
      if (walked) while ((starts[paper + 1] as number) <= place) paper += 1;
      else paper = firstNotBelow(starts, place + 1, paper + 1) - 1;
    }
    found.add(paper);
  }
}

function countIn(
  lists: readonly Uint32Array[],
  { starts, titles }: SegmentTexts,
  paper: number,
): PhraseCount {
  const counts = { inTitle: 0, inAbstract: 0 };
  for (const places of lists) {
    const from = firstNotBelow(places, starts[paper] as number, 0);
    const title = firstNotBelow(places, titles[paper] as number, from);
    counts.inAbstract += title - from;
    counts.inTitle += firstNotBelow(places, starts[paper + 1] as number, title) - title;
  }
  return counts;
}

function combine(query: SearchQuery, sets: readonly PaperSet[], papers: number): PaperSet {
  let next = 0;
  const walk = (part: SearchQuery): PaperSet => {
    if (part.kind === 'phrase') return (sets[next++] ?? new PaperSet(papers)).copy();
    if (part.kind === 'not') return walk(part.of).complement();
    const [start, ...others] = part.of.map(walk);
    if (start === undefined) return new PaperSet(papers);
    for (const other of others) {
      if (part.kind === 'all') start.keep(other);
      else start.join(other);
    }
    return start;
  };
  return walk(query);
}
