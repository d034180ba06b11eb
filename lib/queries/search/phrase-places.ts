import type pg from 'pg';
import type { Database } from '../../db/client';
import { phraseParts, type PhrasePart } from '../../search/phrase-parts';
import type { Term } from '../../search/search-query';
import type { PhrasePlaces } from '../../search/segment-search';
import { stemsOfTerm } from '../../search/stems-of-term';
import { wordTest } from '../../search/term-words';
import type { BlockWord } from '../../search/word-block';
import { KeptWords } from './kept-words';
import { readWords, type MissingWords } from './read-words';
import type { Segment } from './segments';

/** Where the parts of each phrase stand, by segment; phrases by their place in the list. */
export type PlacesBySegment = (segment: number) => PhrasePlaces;

/** Reads from the index what is needed for these phrases and no more; some may be known from before. */
export async function phrasePlaces(
  db: Database,
  client: pg.PoolClient,
  { held, phrases }: { held: readonly Segment[]; phrases: readonly (readonly Term[])[] },
): Promise<PlacesBySegment> {
  const kept = KeptWords.of(db);
  const missing: MissingWords = { single: [], ranges: rangesOf(phrases), known: new Set() };
  const bySegment = new Map<number, { parts: PhrasePart[][]; words: BlockWord[] }>();
  for (const { id, common } of held) {
    const parts = phrases.map((terms) => phraseParts(terms, common));
    const words: BlockWord[] = [];
    bySegment.set(id, { parts, words });
    for (const stem of stemsOf(phrases, parts)) {
      const known = kept.get(id, stem);
      if (known === null) missing.single.push({ segment: id, stem });
      else {
        words.push(...known);
        missing.known.add(`${id} ${stem}`);
      }
    }
  }
  const read = await readWords(client, missing);
  for (const { segment, stem } of missing.single) {
    kept.keep(segment, stem, read.get(segment)?.filter((word) => word.stem === stem) ?? []);
  }
  for (const [segment, words] of read) bySegment.get(segment)?.words.push(...words);
  const tests = phrases.map((terms) => terms.map(wordTest));
  return (segment) => {
    const { parts, words } = bySegment.get(segment) ?? { parts: [], words: [] };
    return (phrase) =>
      (parts[phrase] ?? []).map(({ at, neighbours }) => {
        const is = (one: BlockWord): boolean =>
          neighbours === null ? tests[phrase]?.[at]?.(one.word, one.stem) === true : one.stem === neighbours;
        return { at, of: words.flatMap((one) => (is(one) ? [one.places] : [])) };
      });
  };
}

function rangesOf(phrases: readonly (readonly Term[])[]): string[] {
  return [...new Set(phrases.flat().flatMap((term) => stemsOfTerm(term).range ?? []))];
}

/** Under what a segment keeps the parts, each once; without those of the ranges. */
function stemsOf(phrases: readonly (readonly Term[])[], parts: readonly PhrasePart[][]): Set<string> {
  const stems = phrases.flatMap((terms, phrase) =>
    (parts[phrase] ?? []).flatMap(({ at, neighbours }) => {
      const term = terms[at];
      if (neighbours !== null) return [neighbours];
      return term === undefined ? [] : stemsOfTerm(term).single;
    }),
  );
  return new Set(stems);
}
