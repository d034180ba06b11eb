import type { Measure } from '../../model/measure';
import { formatCount } from './format-count';
import { formatShare } from './format-share';

/**
 * Writes a value of a series in the manner of its measure: a share as a percentage, a count with
 * separators (one decimal where smoothing made it a mean), an index as a whole number; `no data`
 * for null.
 */
export function valueText(value: number | null, measure: Measure): string {
  if (value === null) return 'no data';
  if (measure === 'share') return formatShare(value);
  if (measure === 'index') return formatCount(Math.round(value));
  return Number.isInteger(value) ? formatCount(value) : value.toFixed(1);
}
