import { describe, expect, it } from 'vitest';
import { trendSubtitle } from '../../../../lib/charts/trend/trend-subtitle';

describe('trendSubtitle', () => {
  it('says measure, bucket, strength and band', () => {
    expect(trendSubtitle({ bucket: 'year' }, { measure: 'share', smooth: 0, strength: 'any' })).toBe(
      'Share of papers with the theme, by year; title and abstract, any strength. Bands: 95% intervals (Wilson).',
    );
  });

  it('says filters, and that smoothed neighbours share papers', () => {
    const view = { measure: 'index', smooth: 2, strength: 'about', q: 'mamba', venue: 'ACL' } as const;
    expect(trendSubtitle({ bucket: 'month' }, view)).toBe(
      'Index of papers with the theme, 100 in the first bucket that has any, log scale, by month; papers about the theme, among papers matching mamba, of ACL. Pooled over 2 months each side: neighbours share papers, so do not compare their bands.',
    );
  });
});
