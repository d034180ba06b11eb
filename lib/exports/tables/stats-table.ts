import type { Stats } from '@/lib/model/answers';
import type { Table } from '../table';

/** The corpus in one row. */
export function statsTable(stats: Stats): Table {
  const { papers, dated, undated, themes, tags, dumps, from, to, horizon } = stats;
  return {
    columns: [
      ...['papers', 'dated', 'undated', 'themes', 'tags', 'dumps'].map((name) => ({
        name,
        kind: 'number' as const,
      })),
      ...['from', 'to', 'horizon'].map((name) => ({ name, kind: 'code' as const })),
    ],
    rows: [[papers, dated, undated, themes, tags, dumps, from, to, horizon]],
  };
}
