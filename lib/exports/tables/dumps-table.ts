import type { DumpSummary } from '@/lib/model/answers';
import type { Column, Table } from '../table';

const REPORTED = {
  records: 'Records read.',
  added: 'Records that made a new paper.',
  merged: 'Records from which an existing paper learned something.',
  fused: 'Papers that became one.',
  unchanged: 'Records that told nothing new.',
  rejected: 'Records that could not be kept.',
  tags: 'Tags on the papers of the dump when it came in.',
} as const;

const COLUMNS: Column[] = [
  { name: 'id', kind: 'code', meaning: 'Dump: the first 12 hex digits of its SHA-256.' },
  { name: 'name', kind: 'text', meaning: 'Name of the file.' },
  { name: 'sha256', kind: 'code', meaning: 'Of its bytes, decompressed.' },
  { name: 'format', kind: 'code', meaning: 'Format of its records.' },
  { name: 'crawled_on', kind: 'day', meaning: 'Day on which it was captured; empty where not known.' },
  { name: 'bytes', kind: 'count', meaning: 'Length, decompressed.' },
  { name: 'ingested_at', kind: 'code', meaning: 'When it came in, ISO 8601.' },
  { name: 'status', kind: 'code', meaning: 'held, or rejected where every record was.' },
  ...Object.entries(REPORTED).map(([name, meaning]): Column => ({ name, kind: 'count', meaning })),
];

/** One row a dump, with the numbers of its report. */
export function dumpsTable(dumps: readonly DumpSummary[]): Table {
  return {
    columns: COLUMNS,
    rows: dumps.map(({ id, name, sha256, format, crawledOn, bytes, ingestedAt, status, report }) => [
      id,
      name,
      sha256,
      format,
      crawledOn,
      bytes,
      ingestedAt,
      status,
      ...(Object.keys(REPORTED) as (keyof typeof REPORTED)[]).map((number) => report[number]),
    ]),
  };
}
