import type { Comparison } from '@/lib/model/answers';
import type { Cell, Column, Table } from '../table';

const COLUMNS: Column[] = [
  { name: 'id', kind: 'code', meaning: 'Theme.' },
  { name: 'name', kind: 'text', meaning: 'Its name.' },
  { name: 'before', kind: 'count', meaning: 'Papers with the theme in the first period.' },
  { name: 'after', kind: 'count', meaning: 'Papers with the theme in the second period.' },
  { name: 'papers_before', kind: 'count', meaning: 'All papers of the first period that pass the filters.' },
  { name: 'papers_after', kind: 'count', meaning: 'All papers of the second period that pass the filters.' },
  { name: 'share_before', kind: 'number', meaning: 'before / papers_before; empty without papers.' },
  { name: 'share_after', kind: 'number', meaning: 'after / papers_after; empty without papers.' },
  { name: 'ratio', kind: 'number', meaning: 'Ratio of the shares, half a paper added to each count.' },
  { name: 'difference', kind: 'number', meaning: 'share_after less share_before, as a fraction.' },
  { name: 'difference_low', kind: 'number', meaning: 'Lower end of its 95 % interval.' },
  { name: 'difference_high', kind: 'number', meaning: 'Upper end of its 95 % interval.' },
  { name: 'z', kind: 'number', meaning: 'Log-odds with a prior over their standard error.' },
  { name: 'p', kind: 'number', meaning: 'Two-sided, of z.' },
  {
    name: 'q',
    kind: 'number',
    meaning: 'Benjamini and Hochberg over all themes; empty for fewer than 5 papers.',
  },
  {
    name: 'same_sources_ratio',
    kind: 'number',
    meaning: 'Ratio of shares within the same sources; empty where none spans both periods.',
  },
  { name: 'same_sources_low', kind: 'number', meaning: 'Lower end of its 95 % interval.' },
  { name: 'same_sources_high', kind: 'number', meaning: 'Upper end of its 95 % interval.' },
  {
    name: 'same_venues_ratio',
    kind: 'number',
    meaning: 'The same within the same venues; empty also where the venues of both periods are alike.',
  },
  { name: 'same_venues_low', kind: 'number', meaning: 'Lower end of its 95 % interval.' },
  { name: 'same_venues_high', kind: 'number', meaning: 'Upper end of its 95 % interval.' },
];

/** One row a theme, both periods beside each other. */
export function compareTable({ before, after, themes }: Comparison): Table {
  return {
    columns: COLUMNS,
    rows: themes.map((theme): Cell[] => [
      theme.id,
      theme.name,
      theme.before,
      theme.after,
      before?.papers ?? null,
      after?.papers ?? null,
      theme.shareBefore,
      theme.shareAfter,
      theme.ratio,
      theme.difference?.value ?? null,
      theme.difference?.low ?? null,
      theme.difference?.high ?? null,
      theme.z,
      theme.p,
      theme.q,
      theme.sameSources?.ratio ?? null,
      theme.sameSources?.low ?? null,
      theme.sameSources?.high ?? null,
      theme.sameVenues?.ratio ?? null,
      theme.sameVenues?.low ?? null,
      theme.sameVenues?.high ?? null,
    ]),
  };
}
