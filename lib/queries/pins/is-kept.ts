import { rows, sql, type Database } from '../../db/client';

/** Whether a view, as `pinnedAddress` writes it, was pinned to a version of the corpus. */
export async function isKept({ pool }: Database, version: string, address: string): Promise<boolean> {
  const found = await rows(pool, sql`SELECT 1 FROM pin WHERE version = ${version} AND address = ${address}`);
  return found.length > 0;
}
