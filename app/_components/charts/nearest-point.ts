import type { ReadableChart } from '@/lib/charts/trend/readable-chart';
import type { Reading } from './move-reading';

/**
 * The bucket nearest to x and the series that passes nearest to y there, or whose layer or cell holds y; the
 * whole column is the target.
 */
export function nearestPoint(chart: ReadableChart, x: number, y: number): Reading | null {
  const nearest = (distances: number[]): number =>
    distances.reduce((best, distance, i) => (distance < (distances[best] ?? Infinity) ? i : best), 0);
  if (chart.xs.length === 0) return null;
  const index = nearest(chart.xs.map((at) => Math.abs(at - x)));
  const known = chart.series.flatMap((one) => {
    const point = one.points[index];
    if (!point) return [];
    const { top = point.y, bottom = point.y } = point;
    return [{ id: one.id, distance: Math.max(top - y, y - bottom, 0) }];
  });
  const series = known[nearest(known.map((one) => one.distance))];
  return { index, id: series?.id ?? null };
}
