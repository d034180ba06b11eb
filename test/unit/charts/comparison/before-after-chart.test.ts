import { describe, expect, it } from 'vitest';
import { beforeAfterChart } from '@/lib/charts/comparison/before-after-chart';

const series = {
  bucket: 'year' as const,
  buckets: ['2024-01-01', '2025-01-01', '2026-01-01'],
  before: [0, 10, 20],
  after: [0, 10, 10],
};
const size = { width: 436, height: 238 };

describe('beforeAfterChart', () => {
  it('draws both lines on one axis from 0 to a tick above the larger', () => {
    const { frame, before, after, yTicks } = beforeAfterChart(series, size);
    expect([frame.left, frame.right, frame.top, frame.bottom]).toEqual([44, 344, 12, 212]);
    expect(yTicks.at(-1)).toEqual({ y: 12, label: '20' });
    expect(before.spots).toEqual([
      { x: 44, y: 212 },
      { x: 194, y: 112 },
      { x: 344, y: 12 },
    ]);
    expect(after.spots.at(-1)).toEqual({ x: 344, y: 112 });
    expect([before.total, after.total]).toEqual([30, 20]);
  });

  it('keeps the labels of lines that end together apart', () => {
    const { before, after } = beforeAfterChart({ ...series, after: series.before }, size);
    expect(Math.abs(before.labelY - after.labelY)).toBeGreaterThanOrEqual(17);
  });

  it('stands a single bucket in the middle and draws no line through it', () => {
    const one = { bucket: 'year' as const, buckets: ['2025-01-01'], before: [1], after: [2] };
    const { before } = beforeAfterChart(one, size);
    expect([before.spots[0]?.x, before.path]).toEqual([194, '']);
  });

  it('has a place at 0 for years that the series leaves out', () => {
    const { after } = beforeAfterChart(
      { ...series, buckets: ['2024-01-01', '2026-01-01'], before: [0, 20], after: [10, 20] },
      size,
    );
    expect(after.spots[1]).toEqual({ x: 194, y: 212 });
  });

  it('refuses counts that are not one a bucket', () => {
    expect(() => beforeAfterChart({ ...series, after: [1] }, size)).toThrow('3 buckets, but 3 and 1 counts');
  });
});
