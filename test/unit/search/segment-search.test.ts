import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '@/lib/search/parse-query';
import { phrasesOf, type SearchQuery } from '@/lib/search/search-query';
import { SegmentBuilder, type IndexedText } from '@/lib/search/segment-builder';
import type { PackedPlaces } from '@/lib/search/packed-places';
import { searchSegment } from '@/lib/search/segment-search';
import { stemsOfTerm } from '@/lib/search/stems-of-term';
import { wordTest } from '@/lib/search/term-words';
import { TextMatcher } from '@/lib/search/text-matcher';
import { wordsInBlock } from '@/lib/search/word-block';
import { asText, searchQuery, searchedText } from './searched-texts';

/** Score of each text by the index, null where the query is not true of it. */
function byIndex(texts: readonly IndexedText[], query: SearchQuery): (number | null)[] {
  const builder = new SegmentBuilder();
  for (const text of texts) builder.add(text);
  const blocks = [...builder.blocks()];
  const terms = phrasesOf(query).flat();
  const places = (term: number): PackedPlaces[] => {
    const wanted = terms[term];
    if (wanted === undefined) return [];
    const { single, range } = stemsOfTerm(wanted);
    const isWanted = (stem: string) => single.includes(stem) || (range !== null && stem.startsWith(range));
    const is = wordTest(wanted);
    return blocks.flatMap(({ words }) =>
      wordsInBlock(words, isWanted)
        .filter(({ word, stem }) => is(word, stem))
        .map((found) => found.places),
    );
  };
  const segment = { papers: texts.length, starts: builder.starts(), titles: builder.titles() };
  const { papers, score } = searchSegment(query, segment, places, { scored: true });
  return texts.map((_, paper) => (papers.has(paper) ? (score?.(paper) ?? null) : null));
}

describe('a segment', () => {
  it('finds and scores the same texts as reading them', () => {
    fc.assert(
      fc.property(fc.array(searchedText, { maxLength: 40 }), searchQuery, (texts, query) => {
        const parsed = parseQuery(asText(query));
        const matcher = new TextMatcher(parsed);
        expect(byIndex(texts, parsed)).toEqual(
          texts.map(({ title, abstract }) => matcher.score(title, abstract)),
        );
      }),
      { numRuns: 400 },
    );
  });
});
