import { delimited } from './delimited';
import type { ExportFormat } from './export-format';

/** Comma-separated values, RFC 4180, UTF-8 without a byte order mark. */
export const csv: ExportFormat = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  encode: (table) => delimited(table, ','),
};
