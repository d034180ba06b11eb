import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPair } from '@/lib/analytics/cooccurrence/check-pair';
import { arbitraryPair } from './arbitrary-pair';
import { EXAMPLE_PAIR } from './example-pair';

describe('checkPair', () => {
  it('lets every table pass', () => {
    fc.assert(
      fc.property(arbitraryPair, (pair) => {
        expect(() => {
          checkPair(pair);
        }).not.toThrow();
      }),
    );
  });
  it('throws on counts that cannot be, naming them', () => {
    const impossible = [
      { ...EXAMPLE_PAIR, both: 51 },
      { ...EXAMPLE_PAIR, both: -1 },
      { ...EXAMPLE_PAIR, a: 0.5 },
      { papers: 100, a: 60, b: 60, both: 10 },
    ];
    for (const pair of impossible)
      expect(() => {
        checkPair(pair);
      }).toThrow(RangeError);
    expect(() => {
      checkPair({ ...EXAMPLE_PAIR, both: 51 });
    }).toThrow('51 papers with both of 100 and 50 among 1000');
  });
});
