import type { Movers } from '@/lib/model/answers';
import type { Cell, Column, Table } from '../table';

const COLUMNS: Column[] = [
  { name: 'theme', kind: 'code', meaning: 'Theme.' },
  { name: 'name', kind: 'text', meaning: 'Its name.' },
  { name: 'before', kind: 'count', meaning: 'Papers with the theme in the 12 months before.' },
  { name: 'after', kind: 'count', meaning: 'Papers with the theme in the last 12 complete months.' },
  { name: 'papers_before', kind: 'count', meaning: 'All papers of the 12 months before.' },
  { name: 'papers_after', kind: 'count', meaning: 'All papers of the last 12 complete months.' },
  { name: 'ratio', kind: 'number', meaning: 'Ratio of the shares, half a paper added to each count.' },
  { name: 'low', kind: 'number', meaning: 'Lower end of its 95 % interval.' },
  { name: 'high', kind: 'number', meaning: 'Upper end of its 95 % interval.' },
  {
    name: 'shrunk',
    kind: 'number',
    meaning: 'The ratio drawn towards the mean of all themes; rows fall by it.',
  },
  { name: 'p', kind: 'number', meaning: 'Two-sided, of no change.' },
  { name: 'q', kind: 'number', meaning: 'Benjamini and Hochberg over all movers.' },
  {
    name: 'same_sources_ratio',
    kind: 'number',
    meaning: 'The ratio within the same sources; empty where none spans both periods.',
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

/** One row a theme that moved. */
export function moversTable({ before, after, movers }: Movers): Table {
  return {
    columns: COLUMNS,
    rows: movers.map((mover): Cell[] => [
      mover.theme,
      mover.name,
      mover.before,
      mover.after,
      before?.papers ?? null,
      after?.papers ?? null,
      mover.ratio,
      mover.low,
      mover.high,
      mover.shrunk,
      mover.p,
      mover.q,
      mover.sameSources?.ratio ?? null,
      mover.sameSources?.low ?? null,
      mover.sameSources?.high ?? null,
      mover.sameVenues?.ratio ?? null,
      mover.sameVenues?.low ?? null,
      mover.sameVenues?.high ?? null,
    ]),
  };
}
