import type { Emerging } from '@/lib/model/answers';
import type { Cell, Column, Table } from '../table';

const COLUMNS: Column[] = [
  { name: 'kind', kind: 'code', meaning: '`theme` or `phrase`.' },
  { name: 'id', kind: 'text', meaning: 'Id of the theme, or the phrase.' },
  { name: 'name', kind: 'text', meaning: 'Name of the theme; empty for phrases.' },
  { name: 'start', kind: 'day', meaning: 'First day of the burst.' },
  { name: 'end', kind: 'day', meaning: 'Its last day; empty where it is not over.' },
  { name: 'weight', kind: 'number', meaning: 'Its weight: the gain in log-likelihood over no burst.' },
  { name: 'count', kind: 'count', meaning: 'Papers that have the phrase; empty for themes.' },
  { name: 'first', kind: 'day', meaning: 'Day of the first of them.' },
];

/** One row a burst: themes, then phrases. */
export function emergingTable({ themes, phrases }: Pick<Emerging, 'themes' | 'phrases'>): Table {
  return {
    columns: COLUMNS,
    rows: [
      ...themes.map(({ id, name, start, end, weight }): Cell[] => [
        ...['theme', id, name, start, end, weight],
        ...[null, null],
      ]),
      ...phrases.map(({ phrase, start, end, weight, count, first }): Cell[] => [
        ...['phrase', phrase, null, start, end, weight],
        ...[count, first],
      ]),
    ],
  };
}
