import type pg from 'pg';
import { copyInto } from '../stage/copy-into';
import { copyTarget, paperRow, recordRow, tagRow } from './paper-rows';
import type { SettledPaper } from './settled-paper';

/**
 * Copies papers with their keys, records and tags into the four tables, or into those that wait
 * before them; `sourcesOnly`: keys and records alone.
 */
export async function copyPapers(
  client: pg.ClientBase,
  prefix: '' | 'next_',
  settled: readonly SettledPaper[],
  { sourcesOnly = false } = {},
): Promise<void> {
  if (settled.length === 0) return;
  if (!sourcesOnly) {
    await copyInto(
      client,
      copyTarget('paper', prefix),
      settled.map(({ paper }) => paperRow(paper)),
    );
  }
  await copyInto(
    client,
    copyTarget('identity_key', prefix),
    settled.flatMap(({ paper, keys }) => keys.map(({ key, keyId }) => [key, paper.id, keyId])),
  );
  await copyInto(
    client,
    copyTarget('record', prefix),
    settled.flatMap(({ paper, records }) => records.map((record) => recordRow(paper, record))),
  );
  if (sourcesOnly) return;
  await copyInto(
    client,
    copyTarget('tag', prefix),
    settled.flatMap(({ paper, tags }) => (tags ?? []).map((tag) => tagRow(paper, tag))),
  );
}
