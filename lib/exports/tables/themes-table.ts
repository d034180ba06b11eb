import type { ThemeSummary } from '@/lib/model/answers';
import type { Column, Table } from '../table';

const COLUMNS: Column[] = [
  { name: 'id', kind: 'code', meaning: 'Theme.' },
  { name: 'name', kind: 'text', meaning: 'Its name.' },
  { name: 'group', kind: 'text', meaning: 'Group of the taxonomy.' },
  { name: 'parents', kind: 'text', meaning: 'Themes above it, separated by "; ".' },
  { name: 'papers', kind: 'count', meaning: 'Papers with the theme, dated or not.' },
  { name: 'dated', kind: 'count', meaning: 'Those dated to the year at least.' },
  { name: 'first', kind: 'code', meaning: 'Date of its first paper, as precise as known.' },
  { name: 'last', kind: 'code', meaning: 'Date of its last paper, as precise as known.' },
  {
    name: 'growth_ratio',
    kind: 'number',
    meaning:
      'Share in the last 12 complete months against the 12 before; empty for fewer than 5 papers in both.',
  },
  { name: 'growth_low', kind: 'number', meaning: 'Lower end of its 95 % interval.' },
  { name: 'growth_high', kind: 'number', meaning: 'Upper end of its 95 % interval.' },
];

/** One row a theme; several parents are separated by `; `. */
export function themesTable(themes: readonly ThemeSummary[]): Table {
  return {
    columns: COLUMNS,
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
