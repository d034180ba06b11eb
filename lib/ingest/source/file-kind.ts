export type Compression = 'gzip' | 'zstd' | 'zip';

const COMPRESSIONS: readonly [Compression, string][] = [
  ['gzip', '1f8b'],
  ['zstd', '28b52ffd'],
  ['zip', '504b0304'],
  ['zip', '504b0506'],
];

const OTHERS: readonly [string, string][] = [
  ['a PNG picture', '89504e470d0a1a0a'],
  ['a JPEG picture', 'ffd8ff'],
  ['a GIF picture', '47494638'],
  ['a PDF', '255044462d'],
  ['a Parquet table', '50415231'],
  ['an SQLite database', '53514c69746520666f726d61742033'],
  ['bzip2-compressed', '425a68'],
  ['xz-compressed', 'fd377a585a00'],
  ['a 7z archive', '377abcaf271c'],
  ['a RAR archive', '526172211a07'],
  ['an old Office document', 'd0cf11e0a1b11ae1'],
];

/** How a file is compressed, by its first bytes; null when it is not, or in no way that is read here. */
export function compressionOf(head: Uint8Array): Compression | null {
  const hex = Buffer.from(head).toString('hex');
  return COMPRESSIONS.find(([, magic]) => hex.startsWith(magic))?.[0] ?? null;
}

/** What a file is that cannot be a dump, in words: `a PNG picture`. Null when its first bytes tell nothing. */
export function foreignKind(head: Uint8Array): string | null {
  const hex = Buffer.from(head).toString('hex');
  return OTHERS.find(([, magic]) => hex.startsWith(magic))?.[0] ?? null;
}
