/**
 * Whether the list of papers stands below the chart instead of beside it: then choosing a point goes
 * to the list, else nothing moves.
 */
export function isPanelBelow(): boolean {
  return window.matchMedia('(max-width: 79.99rem)').matches;
}
