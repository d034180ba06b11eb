import { csv } from './csv';
import type { ExportFormat } from './export-format';
import { tsv } from './tsv';

/** The file formats of every read, beside JSON. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [csv, tsv];
