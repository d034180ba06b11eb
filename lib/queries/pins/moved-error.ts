import type { Database } from '../../db/client';
import { TidelineError } from '../../errors';
import { changesWords } from '../../exports/changes-words';
import { corpus } from '../corpus/corpus';

/**
 * What is said of a question that is pinned to another version of the corpus and was not kept: papers are merged from
 * all dumps held, so the answer of then cannot be had from the corpus of now, and another must not pass for it.
 */
export async function movedError(db: Database, version: string): Promise<TidelineError> {
  const now = await corpus({ ...db, pin: undefined }, { since: version });
  return new TidelineError(
    'corpus-moved',
    `${changesWords(now, version).join(' ')} This answer was not kept. Without "asof" the answer is of now.`,
    { parameter: 'asof', body: { corpus: now } },
  );
}
