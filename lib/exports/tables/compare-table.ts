import type { Comparison } from '@/lib/model/answers';
import type { Cell, Table } from '../table';

const NUMBERS = [
  'before',
  'after',
  'papers_before',
  'papers_after',
  'share_before',
  'share_after',
  'ratio',
  'difference',
  'difference_low',
  'difference_high',
  'z',
  'p',
  'q',
  'same_sources_ratio',
  'same_sources_low',
  'same_sources_high',
] as const;

/** One row a theme, both periods beside each other. */
export function compareTable({ before, after, themes }: Comparison): Table {
  return {
    columns: [
      { name: 'id', kind: 'code' },
      { name: 'name', kind: 'text' },
      ...NUMBERS.map((name) => ({ name, kind: 'number' as const })),
    ],
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
    ]),
  };
}
