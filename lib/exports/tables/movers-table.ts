import type { Movers } from '@/lib/model/answers';
import type { Cell, Table } from '../table';

const NUMBERS = [
  'before',
  'after',
  'papers_before',
  'papers_after',
  'ratio',
  'low',
  'high',
  'shrunk',
  'p',
  'q',
  'same_sources_ratio',
  'same_sources_low',
  'same_sources_high',
] as const;

/** One row a theme that moved. */
export function moversTable({ before, after, movers }: Movers): Table {
  return {
    columns: [
      { name: 'theme', kind: 'code' },
      { name: 'name', kind: 'text' },
      ...NUMBERS.map((name) => ({ name, kind: 'number' as const })),
    ],
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
    ]),
  };
}
