import { firstNotBelow, followedBy, unionOfAll } from './places';
import { scoreOf, type PhraseCount } from './score-of';
import { phrasesOf, type SearchQuery } from './search-query';
import { PaperSet } from './paper-set';

/** The places of the texts of one segment. */
export interface SegmentTexts {
  papers: number;
  starts: Uint32Array;
  titles: Uint32Array;
}

/** The places of every word that a term stands for, one list a word, by the place of the term in the query. */
export type TermPlaces = (term: number) => readonly Uint32Array[];

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
  const standing = phrasesOf(query).map((terms) => {
    const lists = terms.map((_, at) => unionOfAll(places(first + at)));
    first += terms.length;
    return phrasePlaces(lists);
  });
  const sets = standing.map((phrase) => papersAt(phrase, texts));
  const papers = combine(query, sets, texts.papers);
  if (!scored) return { papers, score: null };
  return { papers, score: (paper) => scoreOf(standing.map((phrase) => countIn(phrase, texts, paper))) };
}

/** Where the phrase begins, of the places of its words: the rarest word first, so that lists stay short. */
function phrasePlaces(lists: readonly Uint32Array[]): Uint32Array {
  const order = lists.map((list, at) => ({ list, at })).sort((a, b) => a.list.length - b.list.length);
  const [rarest, ...others] = order;
  if (rarest === undefined) return new Uint32Array(0);
  let kept = rarest.list;
  for (const { list, at } of others) {
    if (at > rarest.at) kept = followedBy(kept, list, at - rarest.at);
    else kept = followedBy(list, kept, rarest.at - at).map((place) => place + rarest.at - at);
  }
  return rarest.at === 0 ? kept : kept.map((place) => place - rarest.at);
}

/** The papers in whose text the places lie. */
function papersAt(places: Uint32Array, { papers, starts }: SegmentTexts): PaperSet {
  const found = new PaperSet(papers);
  const walked = places.length * 16 > papers;
  let paper = 0;
  for (const place of places) {
    if (place < (starts[paper + 1] as number)) {
      found.add(paper);
      continue;
    }
    if (walked) while ((starts[paper + 1] as number) <= place) paper += 1;
    else paper = firstNotBelow(starts, place + 1, paper + 1) - 1;
    found.add(paper);
  }
  return found;
}

function countIn(places: Uint32Array, { starts, titles }: SegmentTexts, paper: number): PhraseCount {
  const from = firstNotBelow(places, starts[paper] as number, 0);
  const title = firstNotBelow(places, titles[paper] as number, from);
  const to = firstNotBelow(places, starts[paper + 1] as number, title);
  return { inTitle: to - title, inAbstract: title - from };
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
