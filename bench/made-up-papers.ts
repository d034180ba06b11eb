import type { Taxonomy } from '../lib/model/taxonomy';
import { phrasesOf } from './phrases-of';
import { randomSequence } from './random-sequence';

export interface BenchPaper {
  title: string;
  abstract: string;
}

const WORDS =
  'the of and to in a is that we on for with as are this by our from an can which show it be model results method approach based two new more than large data have these has both while training not however using performance without across such existing work propose between different improve achieves study learned problem only when over each state paper their experiments simple present set tasks also through into several up under first provide often many time given further information system recent high demonstrate compared structure input space features process analysis effective single general samples level order local complex well known real world significantly number respect evaluate range important common'.split(
    ' ',
  );

/**
 * Papers of about 1,300 characters without end: common words with a phrase of the taxonomy every fifteenth
 * word or so, in sentences of about twenty words.
 */
export function* endlessPapers(taxonomy: Taxonomy): Generator<BenchPaper, never> {
  const random = randomSequence(20_180_101);
  const phrases = phrasesOf(taxonomy).map((words) => words.map(({ forms }) => forms[0] ?? '').join(' '));
  const sentence = (words: number) => {
    const parts = Array.from({ length: words }, () =>
      random(15) === 0 ? (phrases[random(phrases.length)] ?? '') : (WORDS[random(WORDS.length)] ?? ''),
    );
    const text = parts.join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  for (;;) {
    yield {
      title: sentence(9),
      abstract: Array.from({ length: 9 }, () => `${sentence(15 + random(12))}.`).join(' '),
    };
  }
}

/** The first of them. */
export function madeUpPapers(taxonomy: Taxonomy, count: number): BenchPaper[] {
  const papers = endlessPapers(taxonomy);
  return Array.from({ length: count }, () => papers.next().value);
}
