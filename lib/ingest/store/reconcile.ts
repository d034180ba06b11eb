import type pg from 'pg';
import { closeFamilies } from './close-families';
import { keySourceRecord } from '../record/source-record';
import { labelFamilies } from './label-families';
import { oldPapers } from './old-papers';
import { readFamilies, type IncomingDump } from './read-families';
import type { SourceRecord } from '../record/source-record';
import { resolveFamily } from '../family/resolve-family';
import { settleFamily, type Resolving, type SettledFamily } from './settle-family';
import type { TagText } from '../tagging/tag-text';
import { queueFamilies, writeFamilies } from './write-families';

export interface Reconciling {
  tag: TagText;
  /** The dump that comes in; null when none does. */
  incoming: IncomingDump | null;
}

/** What the incoming records did. */
export type ReconciledCounts = SettledFamily['counts'] & {
  /** Those of them that had gone straight into the corpus as papers of their own, and are counted here again. */
  recounted: number;
};

/**
 * Resolves anew every family that the papers of `family_paper` and the staged records belong to, and writes what differs. Ingestion, undo and a new crawl day all end here, so that the
 * corpus is a function of the records held and not of how they came.
 */
export async function reconcile(
  client: pg.ClientBase,
  { tag, incoming }: Reconciling,
): Promise<ReconciledCounts> {
  await closeFamilies(client);
  await labelFamilies(client);
  const by: Resolving = { resolve: resolveFamily, key: keySourceRecord, tag, incoming: incoming?.id ?? null };
  const total = { added: 0, merged: 0, unchanged: 0, fused: 0, recounted: 0 };
  for await (const families of readFamilies(client, incoming)) {
    const ids = new Set(families.flat().flatMap(({ origin }) => origin ?? []));
    const old = await oldPapers(client, [...ids]);
    const settled = families.map((family) => settleFamily(family, old, by));
    total.recounted += families.flat().filter((record) => isStored(record, incoming)).length;
    await queueFamilies(client, settled);
    for (const { counts } of settled) add(total, counts);
  }
  await writeFamilies(client);
  return total;
}

function isStored({ origin, dump }: SourceRecord, incoming: IncomingDump | null): boolean {
  return origin !== null && dump === incoming?.id;
}

function add(total: SettledFamily['counts'], counts: SettledFamily['counts']): void {
  total.added += counts.added;
  total.merged += counts.merged;
  total.unchanged += counts.unchanged;
  total.fused += counts.fused;
}
