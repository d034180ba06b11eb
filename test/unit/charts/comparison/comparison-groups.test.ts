import { describe, expect, it } from 'vitest';
import type { ThemeComparison } from '../../../../lib/model/answers';
import { comparisonGroups } from '../../../../lib/charts/comparison/comparison-groups';

const row = (id: string, change: Partial<ThemeComparison>): ThemeComparison => ({
  id,
  name: id.toUpperCase(),
  before: 10,
  after: 30,
  shareBefore: 0.01,
  shareAfter: 0.04,
  ratio: 4,
  difference: { value: 0.03, low: 0.02, high: 0.04 },
  z: 5,
  p: 0.001,
  q: 0.004,
  sameSources: { ratio: 3, low: 2, high: 4 },
  sameVenues: null,
  ...change,
});
const fall = { value: -0.055, low: -0.06, high: -0.05 };
const groups = comparisonGroups([
  row('small', { z: 3, difference: { value: 0.01, low: 0.005, high: 0.02 } }),
  row('grown', {}),
  row('chance', { q: 0.3, z: 1 }),
  row('untested', { q: null, z: -9 }),
  row('robots', { z: -11, difference: fall, sameSources: { ratio: 1.2, low: 1.0001, high: 1.4 } }),
  row('gone', { z: -2, difference: { value: -0.01, low: -0.02, high: -0.005 }, sameSources: null }),
  row('everywhere', { z: 8.3, q: 0.0001, difference: { value: 0.061, low: -0.064, high: 0.2 } }),
  row('nothing', { difference: null }),
]);

describe('comparisonGroups', () => {
  it('puts clear changes first, by direction and strength, and the rest last', () => {
    expect(groups.larger.map((one) => one.id)).toEqual(['grown', 'small']);
    expect(groups.smaller.map((one) => one.id)).toEqual(['robots', 'gone']);
    expect(groups.unclear.map((one) => one.id)).toEqual(['untested', 'everywhere', 'chance']);
  });

  it('is not clear where the interval holds no change, whatever z says', () => {
    expect(groups.larger.some((one) => one.id === 'everywhere')).toBe(false);
  });

  it('says whether the same sources bear the change out', () => {
    expect([...groups.larger, ...groups.smaller].map((one) => one.verdict)).toEqual([
      'holds',
      'holds',
      'opposite',
      'unknown',
    ]);
  });
});
