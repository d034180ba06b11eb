import { describe, expect, it } from 'vitest';
import { fisherP } from '@/lib/analytics/cooccurrence/fisher-p';
import { significantPairs } from '@/lib/analytics/cooccurrence/significant-pairs';
import { EXAMPLE_PAIR } from './example-pair';

const independent = { papers: 1000, a: 100, b: 50, both: 5 };
const rare = { papers: 1000, a: 2, b: 1, both: 1 };

describe('significantPairs', () => {
  it('shows what is more than chance and masks the rest', () => {
    const [strong, none] = significantPairs([EXAMPLE_PAIR, independent]);
    expect(strong).toEqual({ p: fisherP(EXAMPLE_PAIR), q: 2 * fisherP(EXAMPLE_PAIR), shown: true });
    expect(none?.shown).toBe(false);
  });
  it('leaves pairs with too few papers out of the adjustment and masks them', () => {
    // One paper of 2 and 1: p = 0.002, a finding but for the least number of papers.
    expect(significantPairs([rare])[0]?.shown).toBe(true);
    expect(significantPairs([EXAMPLE_PAIR, rare], 2)).toEqual([
      { p: fisherP(EXAMPLE_PAIR), q: fisherP(EXAMPLE_PAIR), shown: true },
      { p: fisherP(rare), q: null, shown: false },
    ]);
  });
  it('is nothing for no pair', () => {
    expect(significantPairs([])).toEqual([]);
  });
});
