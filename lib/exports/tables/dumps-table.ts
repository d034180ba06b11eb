import type { DumpSummary } from '@/lib/model/answers';
import type { Table } from '../table';

const REPORTED = ['records', 'added', 'merged', 'fused', 'unchanged', 'rejected', 'tags'] as const;

/** One row a dump, with the numbers of its report. */
export function dumpsTable(dumps: readonly DumpSummary[]): Table {
  return {
    columns: [
      { name: 'id', kind: 'code' },
      { name: 'name', kind: 'text' },
      { name: 'sha256', kind: 'code' },
      { name: 'format', kind: 'code' },
      { name: 'crawled_on', kind: 'code' },
      { name: 'bytes', kind: 'number' },
      { name: 'ingested_at', kind: 'code' },
      { name: 'status', kind: 'code' },
      ...REPORTED.map((name) => ({ name, kind: 'number' as const })),
    ],
    rows: dumps.map(({ id, name, sha256, format, crawledOn, bytes, ingestedAt, status, report }) => [
      id,
      name,
      sha256,
      format,
      crawledOn,
      bytes,
      ingestedAt,
      status,
      ...REPORTED.map((number) => report[number]),
    ]),
  };
}
