import { describe, expect, it } from 'vitest';
import { csv } from '@/lib/exports/csv';
import { tsv } from '@/lib/exports/tsv';
import { AN_ABOUT, aTable, bytesOf } from './an-about';

describe('comma-separated values', () => {
  const table = () =>
    aTable({ name: 'text', n: 'count' }, [
      ['a, "b"', 1],
      ['=1+1', null],
    ]);
  it('are quoted where they must be, empty for no data, and never a formula', async () => {
    const text = (await bytesOf(csv.encode(table(), AN_ABOUT))).toString('utf8');
    expect(text).toBe('name,n\r\n"a, ""b""",1\r\n\'=1+1,\r\n');
  });
  it('have tabs in their place as TSV', async () => {
    const text = (await bytesOf(tsv.encode(table(), AN_ABOUT))).toString('utf8');
    expect(text.split('\r\n').map((line) => line.split('\t').length)).toEqual([2, 2, 2, 1]);
  });
});
