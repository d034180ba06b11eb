import type { Database } from '../../db/client';
import { gainedWords } from '../../exports/gained-words';
import { stats } from '../corpus/stats';

/** What became of the corpus since the version that it is pinned to, in a sentence; nothing where it is as it was. */
export async function gainedSince({ pin, ...db }: Database): Promise<string[]> {
  if (pin === undefined || pin.papers === null || !pin.moved) return [];
  const { papers } = await stats(db);
  return [gainedWords(papers - pin.papers)];
}
