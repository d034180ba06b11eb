import { copyRow, type CopyValue } from './copy-row';

/** Rows in Postgres' COPY text format, those of each paper side by side. */
export interface EncodedRows {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where the rows of each paper end; they begin where those of the paper before do. */
  ends: Uint32Array<ArrayBuffer>;
}

/** UTF-8 takes at most three bytes for each UTF-16 code unit. */
const WIDEST = 3;

/** Encodes rows one after the other into a buffer that grows and is used again. */
export class RowEncoder {
  private buffer = Buffer.allocUnsafe(1024 ** 2);
  private length = 0;
  private ends: number[] = [];

  row(values: readonly CopyValue[]): void {
    const text = copyRow(values);
    const most = this.length + text.length * WIDEST;
    if (most > this.buffer.length) {
      const wider = Buffer.allocUnsafe(Math.max(most, 2 * this.buffer.length));
      this.buffer.copy(wider, 0, 0, this.length);
      this.buffer = wider;
    }
    this.length += this.buffer.write(text, this.length);
  }

  /** The rows of one paper are complete. */
  endPaper(): void {
    this.ends.push(this.length);
  }

  /** All that was encoded since the last time. */
  take(): EncodedRows {
    const bytes = new Uint8Array(this.length);
    bytes.set(this.buffer.subarray(0, this.length));
    const encoded = { bytes, ends: Uint32Array.from(this.ends) };
    this.length = 0;
    this.ends = [];
    return encoded;
  }
}

/** The rows of one paper. */
export function rowsOf({ bytes, ends }: EncodedRows, paper: number): Uint8Array {
  return bytes.subarray(paper === 0 ? 0 : ends[paper - 1], ends[paper]);
}

/** The rows of the papers that are not left out, in pieces as large as can be. */
export function rowsBut(rows: EncodedRows, leftOut: readonly boolean[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const [paper, end] of rows.ends.entries()) {
    if (leftOut[paper] !== true) continue;
    const start = paper === 0 ? 0 : (rows.ends[paper - 1] ?? 0);
    if (start > from) pieces.push(rows.bytes.subarray(from, start));
    from = end;
  }
  if (from < rows.bytes.length) pieces.push(rows.bytes.subarray(from));
  return pieces;
}
