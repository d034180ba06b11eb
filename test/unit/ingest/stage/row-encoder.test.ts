import { describe, expect, it } from 'vitest';
import { RowEncoder } from '@/lib/ingest/stage/row-encoder';

const hex = (encoder: RowEncoder): string => Buffer.from(encoder.take().bytes).toString('hex');

describe('RowEncoder', () => {
  it('writes the number of fields, then each with its length before it, −1 for null', () => {
    const encoder = new RowEncoder(['text', 'int', 'bool', 'text']);
    encoder.row(['ab', 258, true, null]);
    expect(hex(encoder)).toBe('0004' + '000000026162' + '0000000400000102' + '0000000101' + 'ffffffff');
  });

  it('counts days from 2000-01-01, backwards before it', () => {
    const encoder = new RowEncoder(['day', 'day', 'day']);
    encoder.row(['2000-01-01', '2000-02-01', '1999-12-31']);
    expect(hex(encoder)).toBe('0003' + '0000000400000000' + '000000040000001f' + '00000004ffffffff');
  });

  it('puts the version before JSON', () => {
    const encoder = new RowEncoder(['json']);
    encoder.row(['{}']);
    expect(hex(encoder)).toBe('0001' + '00000003' + '01' + '7b7d');
  });

  it('writes lists with one dimension, its length and lower bound 1; an empty list without any', () => {
    const encoder = new RowEncoder(['texts', 'ints', 'ints']);
    encoder.row([['a'], [7, 8], []]);
    const texts = '00000019' + '00000001' + '00000000' + '00000019' + '00000001' + '00000001' + '0000000161';
    const numbers = '00000024' + '00000001' + '00000000' + '00000017' + '00000002' + '00000001';
    const none = '0000000c' + '00000000' + '00000000' + '00000017';
    expect(hex(encoder)).toBe('0003' + texts + numbers + '0000000400000007' + '0000000400000008' + none);
  });

  it('writes letters of any script in UTF-8, short texts and long ones alike', () => {
    for (const text of ['é', '漢字', '🙂', `${'a'.repeat(60)}é`]) {
      const encoder = new RowEncoder(['text']);
      encoder.row([text]);
      expect(Buffer.from(encoder.take().bytes.subarray(6)).toString('utf8')).toBe(text);
    }
  });

  it('grows with what it holds, and tells where the rows of each paper end', () => {
    const encoder = new RowEncoder(['text']);
    const long = 'x'.repeat(3_000_000);
    encoder.row([long]);
    encoder.endPaper();
    encoder.row(['y']);
    encoder.row(['z']);
    encoder.endPaper();
    encoder.endPaper();
    const { bytes, ends } = encoder.take();
    expect([...ends]).toEqual([3_000_006, 3_000_020, 3_000_020]);
    expect(bytes.length).toBe(3_000_020);
    expect(encoder.take().bytes.length).toBe(0);
  });
});
