import type { PictureContent } from '../../charts/picture/picture-content';
import type { Database } from '../../db/client';
import { TidelineError } from '../../errors';
import { asOfWords } from '../../exports/as-of-words';
import { changesWords } from '../../exports/changes-words';
import { corpus } from '../corpus/corpus';
import { asOf } from '../pins/as-of';
import { gainedSince } from '../pins/gained-since';

/** What a picture of a pinned view says first; the same for ever. */
export function asOfNotes(pin: Database['pin']): string[] {
  return pin === undefined ? [] : [asOfWords(pin)];
}

/**
 * A chart by itself as of a version of the corpus, with what became of the corpus since. Where it was not kept and the
 * corpus has moved on, it is drawn of now, and says so first.
 */
export async function orOfNow<Chart extends { content: PictureContent }>(
  db: Database,
  version: string | undefined,
  draw: (of: Database) => Promise<Chart>,
): Promise<Chart> {
  try {
    const of = await asOf(db, version);
    const chart = await draw(of);
    // The first one says as of when, where it is as of then.
    return noted(chart, chart.content.notes.toSpliced(1, 0, ...(await gainedSince(of))));
  } catch (error) {
    if (version === undefined || !(error instanceof TidelineError) || error.code !== 'corpus-moved')
      throw error;
    const said = changesWords(await corpus(db, { since: version }), version);
    const chart = await draw(db);
    return noted(chart, [...said, 'The numbers are those of now.', ...chart.content.notes]);
  }
}

function noted<Chart extends { content: PictureContent }>(chart: Chart, notes: string[]): Chart {
  return { ...chart, content: { ...chart.content, notes } };
}
