import type { LineChart } from '@/lib/charts/trend/line-chart';
import type { Reading } from './move-reading';

/** The bucket nearest to x and the series that passes nearest to y there; the whole column is the target. */
export function nearestPoint(chart: LineChart, x: number, y: number): Reading | null {
  const nearest = (distances: number[]): number =>
    distances.reduce((best, distance, i) => (distance < (distances[best] ?? Infinity) ? i : best), 0);
  if (chart.xs.length === 0) return null;
  const index = nearest(chart.xs.map((at) => Math.abs(at - x)));
  const known = chart.series.flatMap((one) => {
    const point = one.points[index];
    return point ? [{ id: one.id, distance: Math.abs(point.y - y) }] : [];
  });
  const series = known[nearest(known.map((one) => one.distance))];
  return { index, id: series?.id ?? null };
}
