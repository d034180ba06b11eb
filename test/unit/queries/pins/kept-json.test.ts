import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKept, writeKept } from '@/lib/queries/pins/kept-json';

describe('an answer that is kept', () => {
  it('is read as it was written, maps within lists among it', () => {
    const answer = { themes: new Map([['a', { id: 'a', of: new Map([[1, [2.5, null]]]) }]]), x: 0.1 + 0.2 };
    expect(readKept(writeKept(answer))).toEqual(answer);
    expect(writeKept(undefined)).toBe('null');
  });

  it('is the same JSON again, to the last digit and in the same order', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(readKept(writeKept(value)))).toBe(JSON.stringify(value));
      }),
    );
  });
});
