import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '@/lib/search/parse-query';
import { phraseParts } from '@/lib/search/phrase-parts';
import { phrasesOf, type SearchQuery, type Term } from '@/lib/search/search-query';
import { SegmentBuilder, type IndexedText } from '@/lib/search/segment-builder';
import type { PackedPlaces } from '@/lib/search/packed-places';
import { searchSegment } from '@/lib/search/segment-search';
import { stemsOfTerm } from '@/lib/search/stems-of-term';
import { wordTest } from '@/lib/search/term-words';
import { TextMatcher } from '@/lib/search/text-matcher';
import { wordsInBlock, type BlockWord } from '@/lib/search/word-block';
import { asText, searchQuery, searchedText } from './searched-texts';

/** Score of each text by the index, null where the query is not true of it. */
function byIndex(texts: readonly IndexedText[], query: SearchQuery, many: number): (number | null)[] {
  const builder = new SegmentBuilder(many);
  for (const text of texts) builder.add(text);
  const blocks = [...builder.blocks()];
  const words = (isWanted: (stem: string) => boolean): BlockWord[] =>
    blocks.flatMap((block) => wordsInBlock(block.words, isWanted));
  const placesOf = (term: Term): PackedPlaces[] => {
    const { single, range } = stemsOfTerm(term);
    const isWanted = (stem: string) => single.includes(stem) || (range !== null && stem.startsWith(range));
    const is = wordTest(term);
    return words(isWanted).flatMap(({ word, stem, places }) => (is(word, stem) ? [places] : []));
  };
  const common = new Set(builder.common());
  const parts = phrasesOf(query).map((terms) =>
    phraseParts(terms, common).map(({ at, neighbours }) => ({
      at,
      of:
        neighbours === null
          ? placesOf(terms[at] as Term)
          : words((stem) => stem === neighbours).map(({ places }) => places),
    })),
  );
  const segment = { papers: texts.length, starts: builder.starts(), titles: builder.titles() };
  const { papers, score } = searchSegment(query, segment, (phrase) => parts[phrase] ?? [], { scored: true });
  return texts.map((_, paper) => (papers.has(paper) ? (score?.(paper) ?? null) : null));
}

describe('a segment', () => {
  it('finds and scores the same texts as reading them', () => {
    fc.assert(
      fc.property(
        fc.array(searchedText, { maxLength: 40 }),
        searchQuery,
        fc.nat(20),
        (texts, query, many) => {
          const parsed = parseQuery(asText(query));
          const matcher = new TextMatcher(parsed);
          expect(byIndex(texts, parsed, many)).toEqual(
            texts.map(({ title, abstract }) => matcher.score(title, abstract)),
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});
