import { describe, expect, it } from 'vitest';
import { bandPath, bandSlivers, linePath } from '../../../../lib/charts/trend/line-path';

describe('linePath', () => {
  it('joins the spots', () => {
    expect(
      linePath([
        { x: 0, y: 1 },
        { x: 10, y: 2.04 },
        { x: 20, y: 3 },
      ]),
    ).toBe('M0 1L10 2L20 3');
  });

  it('leaves a gap where there are no data, and no line for a spot alone', () => {
    expect(linePath([{ x: 0, y: 1 }, null, { x: 20, y: 3 }, { x: 30, y: 4 }])).toBe('M20 3L30 4');
  });
});

describe('bandPath', () => {
  it('goes along the upper ends and back along the lower', () => {
    expect(
      bandPath([
        { x: 0, low: 9, high: 1 },
        { x: 10, low: 8, high: 2 },
      ]),
    ).toBe('M0 1L10 2L10 8L0 9Z');
  });

  it('leaves a bucket alone to the slivers', () => {
    expect(bandPath([null, { x: 10, low: 9, high: 1 }, null])).toBe('');
  });
});

describe('bandSlivers', () => {
  it('draws only buckets alone between gaps', () => {
    const alone = { x: 10, low: 9, high: 1 };
    expect(bandSlivers([null, alone, null, alone, alone])).toBe('M7 1L13 1L13 9L7 9Z');
  });
});
