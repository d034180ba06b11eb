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

/** A part of a phrase, one word or two, and the places of all that it stands for. */
interface PartPlaces {
  /** The place of its first word in the phrase. */
  at: number;
  of: readonly PackedPlaces[];
}

/** The parts of each phrase of the query, as `phrasesOf` lists them. */
export type PhrasePlaces = (phrase: number) => readonly PartPlaces[];

/** What a query finds in one segment. */
export interface SegmentFound {
  papers: PaperSet;
  /** By number of the paper; only where it is asked for. */
  score: ((paper: number) => number) | null;
}

/** Evaluates a query over one segment. */
export function searchSegment(
  query: SearchQuery,
  texts: SegmentTexts,
  places: PhrasePlaces,
  { scored }: { scored: boolean },
): SegmentFound {
  const near = new PlaceSet();
  const size = texts.starts[texts.papers] ?? 0;
  const standing = phrasesOf(query).map((_, phrase) => phrasePlaces(places(phrase), near, size));
  const sets = standing.map((phrase) => papersAt(phrase, texts));
  const papers = combine(query, sets, texts.papers);
  if (!scored) return { papers, score: null };
  return { papers, score: (paper) => scoreOf(standing.map((phrase) => countIn(phrase, texts, paper))) };
}

/** Looking for a word near one place takes as long as unpacking so many of its places, by measurement. */
const NEAR = 8;

/** Emptying a set of so many places takes as long as unpacking one. */
const SET_STEP = 64;

const counted = (of: readonly { count: number }[]): number => of.reduce((sum, { count }) => sum + count, 0);

/**
 * Where the phrase begins, one ascending list for each word of its rarest part: only these are unpacked whole.
 * A part that is not much commoner is marked in a set of places to look at, another is looked into near the
 * places that are left.
 */
function phrasePlaces(parts: readonly PartPlaces[], near: PlaceSet, size: number): Uint32Array[] {
  const order = parts.map((part) => ({ ...part, count: counted(part.of) })).sort((a, b) => a.count - b.count);
  const [rarest, ...others] = order;
  if (rarest === undefined || rarest.count === 0) return [];
  let lists = rarest.of.map((word) => word.unpacked());
  for (const { of, at, count } of others) {
    const left = lists.reduce((sum, { length }) => sum + length, 0);
    const shift = at - rarest.at;
    if (left === 0) return [];
    // Walking lists beside each other takes less than emptying a set of all places, unless both are many and long.
    const walks = lists.length * of.length === 1 || lists.length * count + left < size / SET_STEP;
    if (walks || left * of.length * NEAR < count) lists = lists.map((list) => marked(list, of, shift));
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
