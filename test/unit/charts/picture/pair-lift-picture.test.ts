import { expect, it } from 'vitest';
import { LIFT_FRAME } from '@/lib/charts/matrix/lift-frame';
import { pairLift } from '@/lib/charts/matrix/pair-lift';
import { pairLiftPicture } from '@/lib/charts/picture/pair-lift-picture';
import { pictureSvg } from '@/lib/charts/picture/picture-svg';
import type { PairTrend } from '@/lib/model/answers';

const series = (theme: string, counts: number[]) => ({
  ...{ theme, name: theme, counts, values: counts, low: counts, high: counts },
  undated: 0,
});
const trend: PairTrend = {
  ...{ bucket: 'year', from: '2023-01-01', to: '2026-12-31', cut: [], undated: 0, measure: 'count' },
  buckets: ['2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01'],
  papers: [100, 1000, 1000, 1000],
  incomplete: ['2026-01-01'],
  series: [
    series('a', [5, 100, 100, 100]),
    series('b', [5, 50, 50, 50]),
    { ...series('a*b', [0, 20, 0, 5]), lift: [null, 4, 0, 1] },
  ],
};

it('the picture of a lift has the points of the page, open where the year is not over, and its gaps hatched', () => {
  const content = pairLiftPicture(trend, { title: 'Lift of a with b', sub: '', notes: [] });
  const svg = pictureSvg(content, '/co-occurrence', { scheme: 'dark', scale: 1, background: 'surface' });
  const { points } = pairLift(trend, LIFT_FRAME);
  expect(points).toHaveLength(3);
  for (const { x, y } of points) expect(svg).toContain(`cx="${x}" cy="${y}"`);
  expect(svg).toContain('fill="url(#mask)"');
  expect(svg).toContain('stroke="#5cc5d6"');
  expect(content.alt).toContain('2024: 20 with both, 5.0 expected, lift');
});
