/** Rows in Postgres' COPY binary format, those of each paper side by side. */
export interface EncodedRows {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where the rows of each paper end; they begin where those of the paper before do. */
  ends: Uint32Array<ArrayBuffer>;
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
