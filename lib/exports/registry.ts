import { meta } from './about-document';
import { cite } from './cite';
import { csv } from './csv';
import type { ExportFormat } from './export-format';
import { parquet } from './parquet';
import { tsv } from './tsv';
import { xlsx } from './xlsx';

/** The file formats of every read, beside JSON. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [csv, tsv, xlsx, parquet, meta, cite];
