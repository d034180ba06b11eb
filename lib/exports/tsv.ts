import { delimited } from './delimited';
import type { ExportFormat } from './export-format';

/** As CSV, with tabs. */
export const tsv: ExportFormat = {
  name: 'tsv',
  mediaType: 'text/tab-separated-values; charset=utf-8; header=present',
  encode: (table) => delimited(table, '\t'),
};
