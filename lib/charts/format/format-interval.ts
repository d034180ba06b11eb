import { formatShare } from './format-share';

/**
 * Writes the interval of a share with an en dash and one percent sign: .0109, .0167 → `1.1–1.7%`.
 * Null where either end is unknown → `no interval`.
 */
export function formatInterval(low: number | null, high: number | null): string {
  if (low === null || high === null) return 'no interval';
  return `${formatShare(low).slice(0, -1)}–${formatShare(high)}`;
}
