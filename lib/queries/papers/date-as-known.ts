import type { Day } from '../../model/bucket';

const LENGTHS: Record<string, number> = { day: 10, month: 7, year: 4 };

/** The date as precisely as it is known: `2024-05-24`, `2024-05`, `2024`; null where it is not. */
export function dateAsKnown(day: Day | null, precision: string): string | null {
  const length = LENGTHS[precision];
  return day === null || length === undefined ? null : day.slice(0, length);
}
