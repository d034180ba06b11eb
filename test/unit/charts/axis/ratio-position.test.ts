import { expect, it } from 'vitest';
import { RATIO_TICKS, ratioPosition } from '../../../../lib/charts/axis/ratio-position';

it('lays equal ratios at equal distances', () => {
  expect(RATIO_TICKS.map(ratioPosition)).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

it('holds what lies beyond at the end', () => {
  expect(ratioPosition(13)).toBe(1);
  expect(ratioPosition(0.01)).toBe(0);
  expect(ratioPosition(0)).toBe(0);
});
