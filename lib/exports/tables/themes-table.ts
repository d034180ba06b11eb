import type { ThemeSummary } from '@/lib/model/answers';
import type { Table } from '../table';

/** One row a theme; several parents are separated by `; `. */
export function themesTable(themes: readonly ThemeSummary[]): Table {
  return {
    columns: [
      { name: 'id', kind: 'code' },
      { name: 'name', kind: 'text' },
      { name: 'group', kind: 'text' },
      { name: 'parents', kind: 'text' },
      { name: 'papers', kind: 'number' },
      { name: 'dated', kind: 'number' },
      { name: 'first', kind: 'code' },
      { name: 'last', kind: 'code' },
      { name: 'growth_ratio', kind: 'number' },
      { name: 'growth_low', kind: 'number' },
      { name: 'growth_high', kind: 'number' },
    ],
    rows: themes.map(({ id, name, group, parents, papers, dated, first, last, growth }) => [
      id,
      name,
      group,
      parents.join('; '),
      papers,
      dated,
      first,
      last,
      growth?.ratio ?? null,
      growth?.low ?? null,
      growth?.high ?? null,
    ]),
  };
}
