import type { Rejections } from '@/lib/model/answers';
import type { Column, Table } from '../table';

const COLUMNS: Column[] = [
  { name: 'line', kind: 'count', meaning: 'Line of the dump at which the record starts.' },
  { name: 'reason', kind: 'text', meaning: 'Why it could not be kept.' },
  { name: 'excerpt', kind: 'text', meaning: 'At most 200 characters of it.' },
];

/** One row a record that could not be kept. */
export function rejectionsTable({ rejections }: Rejections): Table {
  return { columns: COLUMNS, rows: rejections.map(({ line, reason, excerpt }) => [line, reason, excerpt]) };
}
