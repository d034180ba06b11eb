import { firstNotBelow } from './first-not-below';
import { scoreOf, type PhraseCount } from './score-of';
import { phrasesOf, type SearchQuery } from './search-query';
import type { PackedPlaces } from './packed-places';
import { PaperSet } from './paper-set';
import { PlaceSet } from './place-set';

/** The places of the texts of one segment. */
export interface SegmentTexts {
  papers: number;
  starts: Uint32Array;
  titles: Uint32Array;
}

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

/** Looking for a word near one place takes as long as unpacking so many of its places, by measurement. */
const NEAR = 8;

const counted = (of: readonly { count: number }[]): number => of.reduce((sum, { count }) => sum + count, 0);

/**
 * Where the phrase begins, one ascending list for each word of its rarest term: only these are unpacked whole.
 * A term that is not much commoner is marked in a set of places to look at, another is looked into near the
 * places that are left.
 */
function phrasePlaces(
  words: readonly (readonly PackedPlaces[])[],
  near: PlaceSet,
  size: number,
): Uint32Array[] {
  const order = words.map((of, at) => ({ of, at, count: counted(of) })).sort((a, b) => a.count - b.count);
  const [rarest, ...others] = order;
  if (rarest === undefined || rarest.count === 0) return [];
  let lists = rarest.of.map((word) => word.unpacked());
  for (const { of, at, count } of others) {
    const left = lists.reduce((sum, { length }) => sum + length, 0);
    const shift = at - rarest.at;
    if (left === 0) return [];
    if (left * of.length * NEAR < count) lists = lists.map((list) => marked(list, of, shift));
    else {
      near.clear(size);
      for (const word of of) near.addPacked(word);
      lists = lists.map((list) => kept(list, (place) => place + shift >= 0 && near.has(place + shift)));
    }
  }
  return rarest.at === 0 ? lists : lists.map((list) => list.map((place) => place - rarest.at));
}

/** Those of the places that have one of the words so far behind them. */
function marked(places: Uint32Array, words: readonly PackedPlaces[], shift: number): Uint32Array {
  const marks = new Uint8Array(places.length);
  for (const word of words) word.mark(places, shift, marks);
  return kept(places, (_, index) => marks[index] === 1);
}

/** What passes, moved to the front of the same list. */
function kept(places: Uint32Array, passes: (place: number, index: number) => boolean): Uint32Array {
  let length = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number;
    if (passes(place, index)) places[length++] = place;
  }
  return places.subarray(0, length);
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
