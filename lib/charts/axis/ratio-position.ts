/** Ratios that the axis of a forest row names, and where it ends. */
export const RATIO_TICKS = [0.25, 0.5, 1, 2, 4] as const;

/**
 * Where a ratio stands on a logarithmic axis from ¼ to ×4: 0 at ¼, 0.5 at "same", 1 at ×4; what lies
 * beyond stands at the end. A ratio of 0 stands at 0.
 */
export function ratioPosition(ratio: number): number {
  if (ratio <= 0) return 0;
  return Math.min(1, Math.max(0, (Math.log2(ratio) + 2) / 4));
}
