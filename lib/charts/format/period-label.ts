import { bucketEnd } from '../../analytics/calendar/bucket-end';
import { bucketStart } from '../../analytics/calendar/bucket-start';
import type { Day } from '../../model/bucket';
import { formatDate } from './format-date';

/**
 * Names a period as briefly as it can be said: `2024`, `2022–2023`, `Mar 2025`,
 * `Jul 2025 to Jun 2026`, `3 Mar 2025 to 9 Apr 2025`.
 */
export function periodLabel({ from, to }: { from: Day; to: Day }): string {
  const whole = (width: 'year' | 'month') => bucketStart(from, width) === from && bucketEnd(to, width) === to;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (whole('year')) return first === last ? first : `${first}–${last}`;
  if (from === to) return formatDate(from);
  if (!whole('month')) return `${formatDate(from)} to ${formatDate(to)}`;
  const [start, end] = [formatDate(from.slice(0, 7)), formatDate(to.slice(0, 7))];
  return start === end ? start : `${start} to ${end}`;
}
