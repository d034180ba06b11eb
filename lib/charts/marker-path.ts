import type { Marker } from './theme-mark';

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Path of a marker around a point. The four shapes have about the same ink at the same radius
 * (a square of half side .87 r, a triangle of 1.28 r, a diamond of 1.34 r), so none looks heavier.
 *
 * @param radius - radius of the circle in pixels.
 */
export function markerPath(marker: Marker, x: number, y: number, radius: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx)} ${round(y + dy)}`;
  if (marker === 'circle')
    return `M${at(-radius, 0)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  if (marker === 'square') {
    const half = 0.87 * radius;
    return `M${at(-half, -half)}L${at(half, -half)}L${at(half, half)}L${at(-half, half)}Z`;
  }
  if (marker === 'triangle')
    return `M${at(0, -1.28 * radius)}L${at(1.28 * radius, 1.05 * radius)}L${at(-1.28 * radius, 1.05 * radius)}Z`;
  const reach = 1.34 * radius;
  return `M${at(0, -reach)}L${at(reach, 0)}L${at(0, reach)}L${at(-reach, 0)}Z`;
}
