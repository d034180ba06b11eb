import { describe, expect, it } from 'vitest';
import { mixWarning } from '@/lib/charts/composition/mix-warning';

const mix = { distance: 0.6, chance: 0.1, differs: true };

describe('mixWarning', () => {
  it('says in words how much of the mix differs and what changed most', () => {
    const parts = [
      { value: 'hf-page', before: 150, after: 30 },
      { value: 'bibtex', before: 50, after: 170 },
    ];
    expect(mixWarning({ source: { ...mix, parts }, venue: null })).toBe(
      '60% of the papers come from another source than before (hf-page 75% to 15%, bibtex 25% to 85%). A theme may only seem to move: look at it within one of them.',
    );
  });

  it('is silent where the mixes do not differ, or none is known', () => {
    expect(mixWarning(null)).toBeNull();
    expect(mixWarning({ source: null, venue: { ...mix, differs: false, parts: [] } })).toBeNull();
  });

  it('calls papers without a venue what they are', () => {
    const parts = [{ value: null, before: 1, after: 0 }];
    expect(mixWarning({ source: null, venue: { ...mix, parts } })).toContain('no venue stated 100');
  });
});
