import { describe, expect, it } from 'vitest';
import { tsv } from '@/lib/exports/tsv';
import { AN_ABOUT, aTable, bytesOf } from './an-about';

describe('tsv', () => {
  it('parts cells by tabs, keeps a tab within one, and lets no text start a formula', async () => {
    const table = aTable({ a: 'text', n: 'number' }, [
      ['one\ttwo', 0.1],
      ['=1+1', null],
    ]);
    expect(String(await bytesOf(tsv.encode(table, AN_ABOUT)))).toBe(
      'a\tn\r\n"one\ttwo"\t0.1\r\n\'=1+1\t\r\n',
    );
  });
});
