import type { Axis } from './time-axis';

/** For each bucket of the axis, whether it is incomplete. */
export function incompleteFlags(axis: Pick<Axis, 'buckets' | 'incomplete'>): boolean[] {
  const incomplete = new Set(axis.incomplete);
  return axis.buckets.map((start) => incomplete.has(start));
}
