import { describe, expect, it } from 'vitest';
import { defaultBucket } from '../../../lib/charts/default-bucket';

describe('defaultBucket', () => {
  it('takes the narrowest with a median of at least 10 papers', () => {
    expect(
      defaultBucket({ year: [400, 500], quarter: [90, 120], month: [9, 10, 40], week: [2, 9, 10] }),
    ).toBe('month');
  });

  it('halves the two in the middle of an even number', () => {
    expect(defaultBucket({ year: [40], quarter: [8, 11] })).toBe('year');
    expect(defaultBucket({ year: [40], quarter: [8, 12] })).toBe('quarter');
  });

  it('falls back to the year where even years are thin, or nothing is dated', () => {
    expect(defaultBucket({ year: [1, 2, 3] })).toBe('year');
    expect(defaultBucket({})).toBe('year');
  });
});
