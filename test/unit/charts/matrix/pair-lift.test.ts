import { describe, expect, it } from 'vitest';
import type { PairTrend } from '../../../../lib/model/answers';
import { pairLift } from '../../../../lib/charts/matrix/pair-lift';

const series = (theme: string, counts: number[]) => ({
  theme,
  name: theme,
  counts,
  values: counts,
  low: counts,
  high: counts,
  undated: 0,
});
const trend: PairTrend = {
  bucket: 'year',
  from: '2023-01-01',
  to: '2026-12-31',
  buckets: ['2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01'],
  papers: [100, 1000, 1000, 1000],
  incomplete: ['2026-01-01'],
  cut: [],
  undated: 0,
  measure: 'count',
  series: [
    series('a', [5, 100, 100, 100]),
    series('b', [5, 50, 50, 50]),
    { ...series('a*b', [0, 20, 0, 5]), lift: [null, 4, 0, 1] },
  ],
};
const frame = { width: 400, height: 300, left: 40, right: 340, top: 10, bottom: 210 };
const chart = pairLift(trend, frame);

describe('pairLift', () => {
  it('stands on a logarithmic axis around chance', () => {
    expect(chart.yTicks.map((tick) => tick.label)).toEqual(['½', '×1', '×2', '×4', '×8']);
    expect(chart.yTicks.find((tick) => tick.chance)?.y).toBe(160);
    expect(chart.points.map((point) => point.y)).toEqual([60, 210, 160]);
  });

  it('divides the exact interval of the count by the count expected', () => {
    // Garwood for 0 papers: 0 to 3.6889; 5 expected: up to 0.738, log2 = −0.439.
    expect(chart.points[1]?.low).toBe(210);
    expect(chart.points[1]?.high).toBeCloseTo(160 + 0.4387 * 50, 1);
  });

  it('hatches the buckets in which fewer than 1 is expected', () => {
    expect(chart.gaps).toEqual([{ x: 40, width: 50 }]);
  });

  it('draws what is not over as a line of its own', () => {
    expect(chart.line).toBe('M140 60L240 210');
    expect(chart.openLine).toBe('M240 210L340 160');
  });

  it('writes papers with both and expected under the axis', () => {
    expect(chart.counts.map((count) => `${count.both}/${count.expected}`)).toEqual([
      '0/0.3',
      '20/5.0',
      '0/5.0',
      '5/5.0',
    ]);
  });

  it('describes itself', () => {
    expect(chart.alt).toContain('2024: 20 with both, 5.0 expected, lift ×4.0');
    expect(chart.alt).toContain('2026 (not over): 5 with both');
  });
});
