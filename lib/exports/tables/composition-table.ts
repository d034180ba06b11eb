import type { Composition } from '@/lib/model/answers';
import type { Cell, Table } from '../table';

/** One row a bucket: `bucket,incomplete,papers`, then the papers of each part under its name. */
export function compositionTable({ buckets, incomplete, papers, parts }: Composition): Table {
  const open = new Set(incomplete);
  return {
    columns: [
      { name: 'bucket', kind: 'code' },
      { name: 'incomplete', kind: 'flag' },
      { name: 'papers', kind: 'number' },
      ...parts.map(({ value }) => ({ name: value ?? 'no venue', kind: 'number' as const })),
    ],
    rows: buckets.map((bucket, at): Cell[] => [
      ...[bucket, open.has(bucket), papers[at] ?? null],
      ...parts.map(({ counts }) => counts[at] ?? null),
    ]),
  };
}
