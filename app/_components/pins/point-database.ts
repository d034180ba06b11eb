import type { Database } from '@/lib/db/client';
import { corpusNow } from '../corpus-now';
import { viewDatabase } from './view-database';
import { viewing } from './viewing';

/**
 * Where the papers behind a point are read: as of the version that the page is pinned to where the point was open when
 * the view was pinned, else of now.
 */
export async function pointDatabase(): Promise<{ db: Database; ofNow: boolean }> {
  const { pointsOfNow } = viewing();
  return { db: pointsOfNow ? await corpusNow() : await viewDatabase(), ofNow: pointsOfNow };
}
