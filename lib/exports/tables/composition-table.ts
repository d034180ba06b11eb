import type { Composition } from '@/lib/model/answers';
import type { Cell, Column, Table } from '../table';

/** One row a bucket: `bucket,incomplete,papers`, then the papers of each part under its name. */
export function compositionTable({ buckets, incomplete, papers, parts }: Composition): Table {
  const open = new Set(incomplete);
  return {
    columns: [
      {
        name: 'bucket',
        kind: 'day',
        meaning: 'First day of the bucket; buckets without papers have rows too.',
      },
      {
        name: 'incomplete',
        kind: 'flag',
        meaning: 'Whether the bucket ends after the last dated day of the corpus.',
      },
      { name: 'papers', kind: 'count', meaning: 'Papers of the bucket that pass the filters.' },
      ...parts.map(({ value }): Column => {
        const name = value ?? 'no venue';
        return { name, kind: 'count', meaning: `Papers of the bucket that come from ${name}.` };
      }),
    ],
    rows: buckets.map((bucket, at): Cell[] => [
      ...[bucket, open.has(bucket), papers[at] ?? null],
      ...parts.map(({ counts }) => counts[at] ?? null),
    ]),
  };
}
