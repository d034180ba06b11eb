import { describe, expect, it } from 'vitest';
import { isTooDeep } from '@/lib/ingest/formats/json/nesting';
import { readElement } from '@/lib/ingest/formats/json/json-element';

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe('isTooDeep', () => {
  it('takes 512 levels and no more', () => {
    expect([nested(512), nested(513), nested(100_000)].map(isTooDeep)).toEqual([false, true, true]);
  });

  it('counts levels, not brackets, and none inside strings', () => {
    expect(isTooDeep(`[${'[],'.repeat(2_000)}[]]`)).toBe(false);
    expect(isTooDeep(`["${'[\\"'.repeat(2_000)}"]`)).toBe(false);
    expect(isTooDeep('{"a":'.repeat(600))).toBe(true);
  });
});

describe('readElement', () => {
  it('gives a record that is nested too deep as a problem', () => {
    expect(readElement(3, `{"title":"Deep","x":${nested(100_000)}}`)).toMatchObject([
      { line: 3, problem: 'nested deeper than 512 levels' },
    ]);
  });
});
