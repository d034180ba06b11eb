import { describe, expect, it } from 'vitest';
import { themeMark } from '../../../../lib/charts/theme-mark';
import { trendAltText } from '../../../../lib/charts/trend/trend-alt-text';

const axis = {
  bucket: 'year' as const,
  buckets: ['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01'],
  papers: [1839, 1995, 2596, 5282],
  incomplete: ['2025-01-01'],
};
const series = {
  id: 'gans',
  name: 'GANs',
  mark: themeMark('8.1.a'),
  counts: [28, 60, 26, 42],
  values: [0.0152, 0.0301, 0.01, 0.008],
  low: [null, null, null, null],
  high: [null, null, null, null],
};

describe('trendAltText', () => {
  it('says first and last complete value with n of N, the peak and what is not over', () => {
    expect(trendAltText(axis, 'share', [series])).toBe(
      'Share of papers by year. GANs 1.5% in 2022 to 1.0% in 2024 (26 of 2,596), most 3.0% in 2023. 2025 is not over.',
    );
  });

  it('says so where a series has no data or no theme is drawn', () => {
    const values = [null, null, null, 0.1];
    expect(trendAltText({ ...axis, incomplete: [] }, 'count', [])).toBe('Papers by year. No theme is drawn.');
    expect(trendAltText(axis, 'share', [{ ...series, values }])).toContain('GANs: no data.');
  });
});
