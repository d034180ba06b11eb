import type { Table } from './table';

/** One way of writing a table as a file. */
export interface ExportFormat {
  /** Value of `format`, and the extension of the file. */
  name: string;
  mediaType: string;
  /** Chunks of the file in order, made as they are asked for. */
  encode(table: Table): AsyncIterable<string | Uint8Array>;
}
