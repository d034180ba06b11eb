import { phrasesOf, type SearchQuery } from './search-query';
import { stemOf } from './stem-of';
import { wordTest } from './term-words';
import { wordsOf } from './words-of';

/** A stretch of a text, in UTF-16 units, the end not in it. */
interface Stretch {
  start: number;
  end: number;
}

const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Where the phrases of a query stand in a text, by the words that search sees: in order of the text,
 * stretches that meet or overlap joined. What must be absent is marked like the rest where it is there.
 *
 * @param text - as it is shown; offsets are into it.
 */
export function querySpans(query: SearchQuery, text: string): Stretch[] {
  const words = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    wordsOf(run).map((word) => ({
      word,
      stem: stemOf(word.toLowerCase()),
      start: index,
      end: index + run.length,
    })),
  );
  const found = phrasesOf(query).flatMap((terms) => {
    const tests = terms.map(wordTest);
    return words.flatMap((first, at): Stretch[] => {
      const last = words[at + tests.length - 1];
      const stands = tests.every((test, next) => {
        const each = words[at + next];
        return each !== undefined && test(each.word, each.stem);
      });
      return stands && last !== undefined ? [{ start: first.start, end: last.end }] : [];
    });
  });
  return joined(found.sort((a, b) => a.start - b.start || a.end - b.end));
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const { start, end } of stretches) {
    const last = kept.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else kept.push({ start, end });
  }
  return kept;
}
