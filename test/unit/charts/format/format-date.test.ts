import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../../lib/charts/format/format-date';

describe('formatDate', () => {
  it('is as precise as the date', () => {
    expect(['2026-08-18', '2026-07', '2026', null].map(formatDate)).toEqual([
      '18 Aug 2026',
      'Jul 2026',
      '2026',
      'no date',
    ]);
  });

  it('writes days without a leading zero', () => {
    expect(formatDate('2025-11-04')).toBe('4 Nov 2025');
  });

  it('refuses what is no date', () => {
    expect(() => formatDate('2026-13')).toThrow('2026-13');
    expect(() => formatDate('--11-04')).toThrow(RangeError);
  });
});
