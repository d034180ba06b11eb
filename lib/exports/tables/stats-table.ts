import type { Stats } from '@/lib/model/answers';
import type { Column, Table } from '../table';

const COLUMNS: Column[] = [
  { name: 'papers', kind: 'count', meaning: 'Papers of the corpus.' },
  { name: 'dated', kind: 'count', meaning: 'Those with a date, to the year at least.' },
  { name: 'undated', kind: 'count', meaning: 'Those without.' },
  { name: 'themes', kind: 'count', meaning: 'Themes of the taxonomy.' },
  { name: 'tags', kind: 'count', meaning: 'Themes on papers.' },
  { name: 'dumps', kind: 'count', meaning: 'Dumps held.' },
  { name: 'from', kind: 'code', meaning: 'First date of a paper, as precise as it is known.' },
  { name: 'to', kind: 'code', meaning: 'Last date of a paper, as precise as it is known.' },
  { name: 'horizon', kind: 'day', meaning: 'Last dated day; what ends after it is incomplete.' },
];

/** The corpus in one row. */
export function statsTable(stats: Stats): Table {
  const { papers, dated, undated, themes, tags, dumps, from, to, horizon } = stats;
  return { columns: COLUMNS, rows: [[papers, dated, undated, themes, tags, dumps, from, to, horizon]] };
}
