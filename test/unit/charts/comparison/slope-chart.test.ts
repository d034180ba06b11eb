import { describe, expect, it } from 'vitest';
import type { ComparisonRow } from '../../../../lib/charts/comparison/comparison-groups';
import { slopeChart } from '../../../../lib/charts/comparison/slope-chart';

const row = (id: string, change: Partial<ComparisonRow> = {}): ComparisonRow => ({
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
  verdict: 'holds',
  ...change,
});
const fall = { value: -0.055, low: -0.06, high: -0.05 };
const groups = {
  larger: [row('grown'), row('small', { difference: { value: 0.01, low: 0.005, high: 0.02 } })],
  smaller: [row('robots', { difference: fall, verdict: 'opposite' as const })],
  unclear: [row('chance', { q: 0.3 })],
};

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
