import { cache } from 'react';
import type { Database } from '@/lib/db/client';
import { database } from '@/lib/db/open';
import { corpusState } from '@/lib/queries/corpus/corpus-state';

/** The database, read in the state that it has when a page is asked for: what was answered of it before is kept. */
export const corpusNow = cache(async (): Promise<Database> => {
  const db = await database();
  return { ...db, state: await corpusState(db) };
});
