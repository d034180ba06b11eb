import { z } from 'zod';
import { splitPhrases } from '../../search/split-phrases';
import { MOST_PHRASES } from '../most-phrases';
import { wordsParameter } from './words-parameter';

/** Phrases in the language of `parseQuery`, divided by commas outside of quotation marks. */
export const phrasesParameter = z
  .string()
  .transform(splitPhrases)
  .pipe(
    z
      .array(wordsParameter)
      .min(1, 'must hold at least one phrase')
      .max(MOST_PHRASES, `must hold at most ${MOST_PHRASES} phrases`),
  );
