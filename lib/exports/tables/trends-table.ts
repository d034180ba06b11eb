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
    {
      name: 'papers',
      kind: 'count',
      meaning: 'Papers of the bucket that pass the filters: the denominator of shares.',
    },
    ...answer.series.flatMap(({ theme, lift }) => seriesColumns(theme, lift !== undefined)),
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

function seriesColumns(id: string, hasLift: boolean): Column[] {
  const number = (part: string, meaning: string): Column => ({
    name: `${id}_${part}`,
    kind: 'number',
    meaning,
  });
  return [
    { name: id, kind: 'count', meaning: `Papers of the bucket with ${id}.` },
    number('value', 'The measure that was asked for, smoothed where smoothing was; empty for no data.'),
    number('low', 'Lower end of its 95 % interval; empty where the measure has none.'),
    number('high', 'Upper end of its 95 % interval; empty where the measure has none.'),
    ...(hasLift
      ? [
          number(
            'lift',
            'Papers with both over those that chance would give; empty where less than 1 is expected.',
          ),
        ]
      : []),
  ];
}
