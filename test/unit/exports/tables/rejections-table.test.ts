import { describe, expect, it } from 'vitest';
import { rejectionsTable } from '@/lib/exports/tables/rejections-table';
import { namedRows } from './named-rows';

describe('rejectionsTable', () => {
  it('gives a row a record, with its line, reason and excerpt', async () => {
    const record = { line: 3, reason: 'no title', excerpt: '{"abstract"' };
    expect(await namedRows(rejectionsTable({ total: 9, rejections: [record] }))).toEqual([record]);
  });
});
