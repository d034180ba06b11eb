import { describe, expect, it } from 'vitest';
import { formatRatio } from '../../../../lib/charts/format/format-ratio';

describe('formatRatio', () => {
  it('writes one decimal below 10, none above', () => {
    expect([3.21, 13.4, 0.83, 1, 1200].map(formatRatio)).toEqual(['×3.2', '×13', '×0.8', '×1.0', '×1,200']);
  });

  it('does not round a small ratio to nothing', () => {
    expect([0.04, 0.001, 0].map(formatRatio)).toEqual(['×0.04', '<×0.01', '×0']);
  });

  it('never writes infinity', () => {
    expect(() => formatRatio(Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(formatRatio(null)).toBe('no data');
  });
});
