import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodePoints } from '../../../../lib/ingest/family/compare-code-points';

describe('compareCodePoints', () => {
  it('puts U+FFFD before U+10000, which UTF-16 does not', () => {
    expect(compareCodePoints('\ufffd', '\u{10000}')).toBeLessThan(0);
    expect('\ufffd' < '\u{10000}').toBe(false);
  });

  it('orders as the lists of code points do', () => {
    const text = fc.string({ unit: 'binary', maxLength: 4 });
    const points = (of: string): number[] => [...of].map((character) => character.codePointAt(0) as number);
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [points(one), points(other)];
        const at = a.findIndex((point, index) => point !== b[index]);
        const expected =
          at < 0 ? Math.sign(a.length - b.length) : Math.sign((a[at] as number) - (b[at] ?? -1));
        expect(Math.sign(compareCodePoints(one, other))).toBe(expected);
      }),
    );
  });
});
