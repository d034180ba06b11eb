import { tagPaper } from '../themes/tag-paper';
import type { Tagger } from '../themes/tagger';
import { wordKind } from './word-kind';

/**
 * Whether the themes know a phrase already: each of its words that says something stands in a span of some theme.
 * `transformer blocks` is known where a theme has `transformer`; `offline reinforcement learning` says more than
 * `reinforcement learning` and is not.
 *
 * @param phrase in lower case
 */
export function themesCover(tagger: Tagger, phrase: string): boolean {
  const spans = tagPaper(tagger, { title: phrase, abstract: null }).flatMap((tag) => tag.spans);
  if (spans.length === 0) return false;
  return [...phrase.matchAll(/[^\s-]+/g)].every(({ 0: word, index }) => {
    const says = wordKind(word) === 'plain' || wordKind(word) === 'general';
    return !says || spans.some(({ start, end }) => start <= index && end >= index + word.length);
  });
}
