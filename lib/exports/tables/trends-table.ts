import type { Series, TimeAxis } from '@/lib/model/answers';
import type { Cell, Column, Table } from '../table';

type Drawn = Series & { theme: string; lift?: (number | null)[] };

/**
 * Series over time: `bucket,incomplete,papers`, then for each series its count under its id, and
 * `ID_value`, `ID_low`, `ID_high`, with `ID_lift` for a pair; one row a bucket.
 */
export function trendsTable(answer: TimeAxis & { series: readonly Drawn[] }): Table {
  const incomplete = new Set(answer.incomplete);
  const columns: Column[] = [
    { name: 'bucket', kind: 'code' },
    { name: 'incomplete', kind: 'flag' },
    { name: 'papers', kind: 'number' },
    ...answer.series.flatMap(({ theme, lift }) =>
      ['', '_value', '_low', '_high', ...(lift === undefined ? [] : ['_lift'])].map((part): Column => ({
        name: `${theme}${part}`,
        kind: 'number',
      })),
    ),
  ];
  const rows = answer.buckets.map((bucket, at): Cell[] => [
    bucket,
    incomplete.has(bucket),
    answer.papers[at] ?? null,
    ...answer.series.flatMap(({ counts, values, low, high, lift }) =>
      [counts, values, low, high, ...(lift === undefined ? [] : [lift])].map(
        (numbers) => numbers[at] ?? null,
      ),
    ),
  ]);
  return { columns, rows };
}
