import { expect, it } from 'vitest';
import { labelsTable } from '@/lib/exports/tables/labels-table';

it('writes a verdict as a row in the order of its columns', () => {
  const label = {
    ...{ paper: 'p1', title: 'Tides', theme: 'tide', taxonomyVersion: 'v1', verdict: 'no' as const },
    ...{ holds: true, labelledAt: '2026-01-02T03:04:05.000Z' },
  };
  const { columns, rows } = labelsTable([label]);
  expect(columns.map(({ name }) => name)).toEqual([
    ...['paper', 'title', 'theme', 'taxonomy_version', 'verdict', 'holds', 'labelled_at'],
  ]);
  expect(rows).toEqual([['p1', 'Tides', 'tide', 'v1', 'no', true, '2026-01-02T03:04:05.000Z']]);
});
