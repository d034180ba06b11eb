import { describe, expect, it } from 'vitest';
import { RowEncoder } from '@/lib/ingest/stage/row-encoder';
import { rowFields, rowOfFields } from '@/lib/ingest/stage/row-fields';

describe('rowFields', () => {
  const encoder = new RowEncoder(['text', 'int', 'text']);
  encoder.row(['title', 5, null]);
  const row = encoder.take().bytes;

  it('gives the bytes of each field, null for null', () => {
    expect(rowFields(row)).toEqual([Uint8Array.from(Buffer.from('title')), Uint8Array.of(0, 0, 0, 5), null]);
  });

  it('is taken back by rowOfFields', () => {
    expect(Uint8Array.from(rowOfFields(rowFields(row)))).toEqual(row);
  });
});
