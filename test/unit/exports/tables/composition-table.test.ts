import { describe, expect, it } from 'vitest';
import { compositionTable } from '@/lib/exports/tables/composition-table';
import { namedRows } from './named-rows';

describe('compositionTable', () => {
  it('gives one row a bucket and a column a part, the part without a name among them', async () => {
    const table = compositionTable({
      ...{ by: 'venue', bucket: 'year', from: '2023-01-01', to: '2024-12-31', cut: [], undated: 1 },
      buckets: ['2023-01-01', '2024-01-01'],
      papers: [3, 2],
      incomplete: ['2024-01-01'],
      parts: [
        { value: 'ACL', papers: 4, counts: [2, 2] },
        { value: null, papers: 1, counts: [1, 0] },
      ],
      ...{ others: null, mix: null },
    });
    expect(await namedRows(table)).toEqual([
      { bucket: '2023-01-01', incomplete: false, papers: 3, ACL: 2, 'no venue': 1 },
      { bucket: '2024-01-01', incomplete: true, papers: 2, ACL: 2, 'no venue': 0 },
    ]);
  });
});
