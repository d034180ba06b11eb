import type { Rejections } from '@/lib/model/answers';
import type { Table } from '../table';

/** One row a record that could not be kept. */
export function rejectionsTable({ rejections }: Rejections): Table {
  return {
    columns: [
      { name: 'line', kind: 'number' },
      { name: 'reason', kind: 'text' },
      { name: 'excerpt', kind: 'text' },
    ],
    rows: rejections.map(({ line, reason, excerpt }) => [line, reason, excerpt]),
  };
}
