import { describe, expect, it } from 'vitest';
import { emergingTable } from '@/lib/exports/tables/emerging-table';
import { namedRows } from './named-rows';

describe('emergingTable', () => {
  it('gives themes, then phrases, each with what only the other has left empty', async () => {
    const table = emergingTable({
      themes: [{ id: 'a', name: 'A', start: '2024-01-01', end: null, weight: 2.5 }],
      phrases: [
        {
          ...{ phrase: 'state space', count: 7, first: '2023-05-01', weight: 1.5 },
          ...{ start: '2024-02-01', end: '2024-03-31', papers: [], series: [] },
        },
      ] as unknown as Parameters<typeof emergingTable>[0]['phrases'],
    });
    const rows = await namedRows(table);
    expect(rows[0]).toMatchObject({ kind: 'theme', id: 'a', name: 'A', end: null, count: null, first: null });
    expect(rows[1]).toMatchObject({ kind: 'phrase', id: 'state space', name: null, count: 7 });
  });
});
