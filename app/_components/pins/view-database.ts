import type { Database } from '@/lib/db/client';
import { corpusNow } from '../corpus-now';
import { viewing } from './viewing';

/** The database as of the version of the corpus that the page of this request is pinned to, else of now. */
export async function viewDatabase(): Promise<Database> {
  return viewing().db ?? (await corpusNow());
}
