import type pg from 'pg';
import { copyBytes } from '../stage/copy-bytes';
import { copyInto } from '../stage/copy-into';
import { rowsBut } from '../stage/encoded-rows';
import type { PaperBatch } from '../stage/paper-batch';
import { knownKeys } from '../stage/known-keys';
import { setAside } from '../stage/set-aside';
import { copyTarget, type PaperTableName } from './paper-rows';
import type { RollCounter } from './roll-counter';

// A paper stands before its records and tags.
const TABLES: readonly PaperTableName[] = ['paper', 'identity_key', 'record', 'tag'];

/**
 * Writes the papers of a batch that share no identity with anything so far straight into the corpus. The
 * others are set aside until the dump was read to its end, with those whose date is still open: they are
 * resolved together with all that they touch. What comes later may touch what went straight in; it is
 * then found by its keys as any other paper of the corpus is.
 * @returns how many papers went in.
 */
export async function addPapers(
  client: pg.ClientBase,
  batch: PaperBatch,
  counter: RollCounter,
): Promise<number> {
  if (batch.ids.length === 0) return 0;
  const aside = await touching(client, batch);
  await setAside(client, batch, aside);
  for (const table of TABLES) {
    await copyBytes(client, copyTarget(table, ''), rowsBut(batch.rows[table], aside));
  }
  const goesIn = (_: unknown, paper: number): boolean => aside[paper] !== true;
  const added = batch.ids.filter(goesIn);
  await copyInto(
    client,
    { table: 'added_paper', columns: ['paper_id'] },
    added.map((id) => [id]),
  );
  await counter.count(client, batch.counted.filter(goesIn));
  return added.length;
}

/** Which papers of a batch share a key with another, with the corpus or with what was set aside, or are open. */
async function touching(client: pg.ClientBase, { keys, open }: PaperBatch): Promise<boolean[]> {
  const times = new Map<string, number>();
  for (const key of keys.flat()) times.set(key, (times.get(key) ?? 0) + 1);
  const known = await knownKeys(client, [...times.keys()]);
  const aside = keys.map(
    (own, paper) => open[paper] === true || own.some((key) => known.has(key) || (times.get(key) ?? 0) > 1),
  );
  return aside;
}
