import type { About } from './about';
import type { Table } from './table';

/** One way of writing a table as a file. */
export interface ExportFormat {
  /** Value of `format`. */
  name: string;
  /** Of the file, where it is not the name. */
  extension?: string;
  mediaType: string;
  /** Chunks of the file in order, made as they are asked for. */
  encode(table: Table, about: About): AsyncIterable<string | Uint8Array>;
}
