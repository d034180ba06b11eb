import type { Database } from '../../db/client';
import { TidelineError } from '../../errors';
import { changesWords } from '../../exports/changes-words';
import { corpus } from '../corpus/corpus';
import { corpusVersion } from '../corpus/corpus-version';

/**
 * Refuses a pinned question where the corpus has moved on: papers are merged from all dumps held, so an answer as of
 * then cannot be had from the corpus of now, and another must not pass for it.
 * @throws TidelineError `corpus-moved`, with what changed.
 */
export async function refuseMoved(db: Database, asof: string | undefined): Promise<void> {
  if (asof === undefined || (await corpusVersion(db)).version === asof) return;
  const now = await corpus(db, { since: asof });
  throw new TidelineError(
    'corpus-moved',
    `${changesWords(now, asof).join(' ')} Without "asof" the answer is of now.`,
    {
      parameter: 'asof',
      body: { corpus: now },
    },
  );
}

/** What a pinned chart says first where it shows another corpus than it is pinned to. */
export async function movedNotes(db: Database, asof: string | undefined): Promise<string[]> {
  if (asof === undefined || (await corpusVersion(db)).version === asof) return [];
  const said = changesWords(await corpus(db, { since: asof }), asof);
  return [...said, 'The numbers are those of now.'];
}
