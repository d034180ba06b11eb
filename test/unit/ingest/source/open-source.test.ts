import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../../lib/ingest/source/open-source';
import type { SourceLimits } from '../../../../lib/ingest/source/source-limits';

const MIB = 1024 ** 2;
/** "Tide tables\n" three times, by the zstd command. */
const ZSTD = Buffer.from('KLUv/SQklQAAYFRpZGUgdGFibGVzCgEAB0sSfa+eyA==', 'base64');

async function* chunked(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

interface Opened {
  member: string | null;
  text: string;
  sha256: string;
  bytes: number;
}

async function open(
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  limits: Partial<SourceLimits> = {},
): Promise<Opened[]> {
  const opened: Opened[] = [];
  const source = bytes instanceof Uint8Array ? chunked(bytes) : bytes;
  for await (const dump of openSource(source, limits)) {
    let text = '';
    for await (const part of dump.text) text += part;
    const { sha256, bytes: size } = dump.summary();
    opened.push({ member: dump.member, text, sha256, bytes: size });
  }
  return opened;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const text = 'Tide tables\n'.repeat(3);
const plain = Buffer.from(text);

describe('openSource', () => {
  it('gives plain text with the hash and the number of its bytes', async () => {
    expect(await open(plain)).toEqual([{ member: null, text, sha256: sha256(plain), bytes: 36 }]);
  });

  it('unpacks gzip, also of several members, and zstd; the hash is over what comes out', async () => {
    expect(await open(gzipSync(plain))).toEqual([{ member: null, text, sha256: sha256(plain), bytes: 36 }]);
    expect(await open(Buffer.concat([gzipSync('a'), gzipSync('b')]))).toMatchObject([{ text: 'ab' }]);
    expect(await open(ZSTD)).toEqual([{ member: null, text, sha256: sha256(plain), bytes: 36 }]);
    expect(await open(Buffer.concat([ZSTD, ZSTD]))).toMatchObject([{ text: text + text }]);
  });

  it('gives one dump for each file of a zip, compressed ones unpacked, and passes over what is none', async () => {
    const zip = zipSync({
      'a.txt': plain,
      'folder/': new Uint8Array(),
      'folder/b.jsonl.gz': gzipSync('{}'),
      '__MACOSX/._a.txt': Buffer.from('junk'),
      'stored.txt': [Buffer.from('stored'), { level: 0 }],
    });
    expect((await open(zip)).map(({ member, text: read }) => [member, read])).toEqual([
      ['a.txt', text],
      ['folder/b.jsonl.gz', '{}'],
      ['stored.txt', 'stored'],
    ]);
  });

  it('goes on with the next file of a zip when one was left half-read', async () => {
    const zip = zipSync({ 'a.txt': Buffer.from('a'.repeat(100_000)), 'b.txt': Buffer.from('b') });
    const members: string[] = [];
    for await (const dump of openSource(chunked(zip, 50))) members.push(dump.member ?? '');
    expect(members).toEqual(['a.txt', 'b.txt']);
  });

  it('decodes characters that are cut, drops the byte order mark, and reads UTF-16 by its mark', async () => {
    const bytes = Buffer.from('\ufeffMüller 大 🌊');
    expect(await open(chunked(bytes, 1))).toMatchObject([{ text: 'Müller 大 🌊', bytes: bytes.length }]);
    expect(await open(Buffer.from('\ufeffMüller', 'utf16le'))).toMatchObject([{ text: 'Müller' }]);
    expect(await open(Buffer.from('\ufeffMüller', 'utf16le').swap16())).toMatchObject([{ text: 'Müller' }]);
  });

  it('tells how many bytes it has read', async () => {
    const totals: number[] = [];
    await open(chunked(plain, 20), { onBytesIn: (total) => totals.push(total) });
    expect(totals).toEqual([20, 36]);
  });

  it('passes errors of the source on as they are', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield gzipSync(plain).subarray(0, 20);
      throw new Error('the connection was closed');
    }
    await expect(open(broken())).rejects.toThrow('the connection was closed');
  });
});

describe('openSource refuses', () => {
  const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length - 10);

  it.each([
    ['an empty file', new Uint8Array(), 'The file is empty.'],
    ['an empty file inside gzip', gzipSync(''), 'The file is empty.'],
    ['gzip that is cut off', cut(gzipSync(plain)), 'The gzip file is cut off'],
    [
      'gzip that is damaged',
      Buffer.concat([gzipSync(plain).subarray(0, 12), Buffer.alloc(30, 7)]),
      'The gzip file is damaged',
    ],
    ['zstd that is cut off', cut(ZSTD), 'The zstd file is cut off or damaged'],
    ['a zip that is cut off', zipSync({ 'a.txt': Buffer.from('abc'.repeat(10)) }).subarray(0, 40), 'cut off'],
    ['a zip without files', zipSync({}), 'The zip holds no file.'],
    [
      'a zip inside a zip',
      zipSync({ 'b.zip': zipSync({ a: plain }) }),
      '"b.zip" in the zip is a zip inside a zip',
    ],
    ['a spreadsheet', zipSync({ '[Content_Types].xml': plain, 'xl/workbook.xml': plain }), 'save it as CSV'],
    [
      'a picture named .json',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'The file is a PNG picture',
    ],
    ['Latin-1', Buffer.from('Müller wrote this', 'latin1'), 'not UTF-8 text between bytes 1 and'],
    ['a character that is cut off', Buffer.from('ü').subarray(0, 1), 'not UTF-8 text'],
    ['NUL characters', Buffer.from('a\0b'), 'a NUL character'],
    ['UTF-16 without its mark', Buffer.from('plain', 'utf16le'), 'a NUL character'],
  ])('%s, with a clear error', async (_, bytes, message) => {
    await expect(open(bytes)).rejects.toMatchObject({ name: 'TidelineError', code: 'unknown-format' });
    await expect(open(bytes)).rejects.toThrow(message);
  });

  it('more bytes than are allowed in', async () => {
    await expect(open(plain, { maxBytesIn: 35 })).rejects.toMatchObject({ code: 'too-large' });
    await expect(open(plain, { maxBytesIn: 36 })).resolves.toHaveLength(1);
  });

  it('more than 200 times the input beyond the first 64 MiB, having kept little of it', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * MIB, 'a'));
    let read = 0;
    const reading = async (): Promise<void> => {
      for await (const dump of openSource(chunked(bomb)))
        for await (const part of dump.text) read += part.length;
    };
    await expect(reading()).rejects.toThrow('zip bomb');
    expect(read).toBeLessThan(64 * MIB + 200 * bomb.length + MIB);
    await expect(open(zipSync({ a: Buffer.alloc(2 * MIB, 'a') }), { freeBytes: MIB })).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('the same of a zip, of which no more than a slice is unpacked ahead', async () => {
    const bomb = zipSync({ a: Buffer.alloc(200 * MIB, 'a') });
    let unpacked = 0;
    const reading = async (): Promise<void> => {
      for await (const dump of openSource(chunked(bomb), { freeBytes: MIB }))
        for await (const part of dump.text) {
          unpacked = Math.max(unpacked, part.length);
        }
    };
    await expect(reading()).rejects.toMatchObject({ code: 'too-large' });
    expect(unpacked).toBeLessThan(4 * MIB);
  });

  it('more output than is allowed whatever the input', async () => {
    await expect(open(gzipSync(plain), { maxBytesOut: 35 })).rejects.toMatchObject({ code: 'too-large' });
  });
});
