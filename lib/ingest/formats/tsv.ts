import type { DumpFormat } from '../../model/record';
import { delimitedFormat } from './delimited/delimited-format';

/** Tab-separated values with a header row, otherwise as CSV; Web of Science's tab-delimited export among them. */
export const tsv: DumpFormat = delimitedFormat('tsv', ['\t']);
