/** The fields of one row in COPY's binary format, each as its bytes; null for what is null. */
export function rowFields(row: Uint8Array): (Uint8Array | null)[] {
  const view = new DataView(row.buffer, row.byteOffset, row.byteLength);
  let at = 2;
  return Array.from({ length: view.getInt16(0) }, () => {
    const length = view.getInt32(at);
    at += 4;
    if (length < 0) return null;
    at += length;
    return row.subarray(at - length, at);
  });
}

/** A row of such fields. */
export function rowOfFields(fields: readonly (Uint8Array | null)[]): Uint8Array {
  const row = Buffer.alloc(fields.reduce((sum, field) => sum + 4 + (field?.length ?? 0), 2));
  let at = row.writeInt16BE(fields.length);
  for (const field of fields) {
    at = row.writeInt32BE(field?.length ?? -1, at);
    if (field === null) continue;
    row.set(field, at);
    at += field.length;
  }
  return row;
}
