import { describe, expect, it } from 'vitest';
import { TREND_SIZES, trendFrame } from '../../../../lib/charts/trend/trend-frames';

describe('trendFrame', () => {
  it('keeps the ratio of the drawing that was sent, so that nothing jumps', () => {
    const { wide, narrow } = TREND_SIZES;
    expect(trendFrame(680, 150).frame.height).toBe(420);
    expect(trendFrame(1020, 150).frame.height / 1020).toBeCloseTo(wide.height / wide.width, 12);
    expect(trendFrame(358, 150).frame.height / 358).toBeCloseTo(narrow.height / narrow.width, 12);
  });

  it('gives the labels the room they want, within bounds', () => {
    expect(trendFrame(680, 150).frame.right).toBe(530);
    expect(trendFrame(680, 400).frame.right).toBe(484);
    expect(trendFrame(328, 400).frame.right).toBe(204);
    expect(trendFrame(680, 0).frame.right).toBe(668);
  });
});
