import { describe, expect, it } from 'vitest';
import { dumpsTable } from '@/lib/exports/tables/dumps-table';
import { namedRows } from './named-rows';

describe('dumpsTable', () => {
  it('gives a row a dump, the numbers of its report as columns', async () => {
    const report = { records: 5, added: 3, merged: 1, fused: 0, unchanged: 0, rejected: 1, tags: 8 };
    const dump = { id: 'aaaaaaaaaaaa', name: 'a.csv', sha256: 'aa', format: 'csv', bytes: 90 };
    const came = { crawledOn: null, ingestedAt: '2026-01-02T03:04:05.000Z', status: 'held' };
    const dumps = [{ ...dump, ...came, report }] as unknown as Parameters<typeof dumpsTable>[0];
    expect(await namedRows(dumpsTable(dumps))).toEqual([
      { ...dump, ...report, crawled_on: null, ingested_at: '2026-01-02T03:04:05.000Z', status: 'held' },
    ]);
  });
});
