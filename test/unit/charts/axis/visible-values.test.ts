import { describe, expect, it } from 'vitest';
import { visibleValues } from '../../../../lib/charts/axis/visible-values';

const axis = { bucket: 'year' as const, buckets: ['a', 'b', 'c'], papers: [1, 10, 500], incomplete: [] };

describe('visibleValues', () => {
  it('leaves a share of few papers off the axis when it lies far above the firm ones', () => {
    const series = { values: [1, 0.12, 0.1], high: [1, 0.4, 0.13] };
    expect(visibleValues(axis, 'share', [series])).toEqual([0.12, 0.1, 0.13]);
  });

  it('shows every value where all have few papers', () => {
    const thin = { ...axis, papers: [1, 10, 5] };
    const series = { values: [1, 0.1, null], high: [1, 0.4, null] };
    expect(visibleValues(thin, 'share', [series])).toEqual([1, 0.1, 1, 0.4]);
  });

  it('cuts a firm interval that is far wider than every value', () => {
    const early = { ...axis, papers: [22, 90, 500] };
    const series = { values: [0, 0.001, 0.006], high: [0.149, 0.018, 0.016] };
    expect(visibleValues(early, 'share', [series])).toEqual([0, 0.001, 0.006, 0.018, 0.016]);
  });

  it('shows every interval where no paper has the theme', () => {
    const series = { values: [null, null, 0], high: [null, null, 0.0076] };
    expect(visibleValues(axis, 'share', [series])).toEqual([0, 0.0076]);
  });

  it('shows every count, and the intervals that are not much larger', () => {
    const series = { values: [1, 2, 50], high: [5.6, 7.2, 65.9] };
    expect(visibleValues(axis, 'count', [series])).toEqual([1, 2, 50, 5.6, 7.2, 65.9]);
  });
});
