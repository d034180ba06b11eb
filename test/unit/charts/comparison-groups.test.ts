import { describe, expect, it } from 'vitest';
import type { ThemeComparison } from '../../../lib/model/answers';
import { comparisonGroups } from '../../../lib/charts/comparison-groups';
import { comparisonTitle } from '../../../lib/charts/comparison-title';
import { slopeChart } from '../../../lib/charts/slope-chart';

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
      'unclear',
    ]);
  });
});

describe('comparisonTitle', () => {
  const before = { from: '2024-01-01', to: '2024-12-31', papers: 1000 };
  const after = { from: '2025-01-01', to: '2025-12-31', papers: 1000 };

  it('names the largest gain that holds, and says when a loss is none within sources', () => {
    expect(comparisonTitle(before, after, groups)).toBe(
      'From 2024 to 2025, GROWN gained 3.0 points; the loss of ROBOTS (5.5 points) is not seen within sources',
    );
  });

  it('asks where nothing is clear', () => {
    const none = { larger: [], smaller: [], unclear: groups.unclear };
    expect(comparisonTitle(before, after, none)).toBe('What changed from 2024 to 2025?');
  });
});

describe('slopeChart', () => {
  it('draws the largest themes, clear changes by direction', () => {
    const { lines } = slopeChart(groups, 3);
    expect(lines).toHaveLength(3);
    expect(slopeChart(groups).lines.find((line) => line.id === 'robots')?.direction).toBe('down');
    expect(slopeChart(groups).lines.find((line) => line.id === 'chance')?.direction).toBe('unclear');
  });

  it('puts a share of a quarter of the largest at half the height', () => {
    const [line] = slopeChart(groups, 1).lines;
    const middle = ((line?.after.y ?? 0) + 318) / 2;
    expect(line?.before.y).toBeCloseTo(middle, 9);
    expect(line?.after).toMatchObject({ y: 42, text: '4.0%' });
  });
});
