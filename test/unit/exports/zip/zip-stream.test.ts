import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipStream } from '@/lib/exports/zip/zip-stream';
import { bytesOf } from '../an-about';

describe('an archive', () => {
  const members = () => [
    { name: 'a.txt', pieces: ['one ', 'two'] },
    { name: 'b.bin', pieces: [new Uint8Array([1, 2])] },
  ];
  it('holds every member whole', async () => {
    const files = unzipSync(await bytesOf(zipStream(members())));
    expect(Buffer.from(files['a.txt'] ?? []).toString()).toBe('one two');
    expect([...(files['b.bin'] ?? [])]).toEqual([1, 2]);
  });
  it('is the same bytes for the same contents', async () => {
    expect(await bytesOf(zipStream(members()))).toEqual(await bytesOf(zipStream(members())));
  });
});
