import type { Bucket, Day } from '../../model/bucket';
import { formatDate } from '../format/format-date';

/** Widest label of a kind in pixels at 12 px, measured with the widest fallback font. */
const WIDTH: Record<Bucket, number> = { day: 52, week: 52, month: 46, quarter: 46, year: 34 };
const AIR = 10;

/** Steps between labels, in buckets, that fall on round places of the calendar. */
const STEPS: Record<Bucket, readonly number[]> = {
  day: [1, 2, 7, 14, 28, 56, 91, 182, 364],
  week: [1, 2, 4, 8, 13, 26, 52, 104, 260],
  month: [1, 3, 6, 12, 24, 60, 120, 240],
  quarter: [1, 2, 4, 8, 20, 40, 80],
  year: [1, 2, 4, 5, 10, 20, 50, 100],
};

/**
 * Chooses which buckets get a label on the time axis, so that no two touch. Months, quarters and
 * years stand on round places (January, the first quarter, a year divisible by the step), weeks and
 * days are counted from the first. The first label and every one that opens a year say the year.
 *
 * @param spacing - pixels between neighbouring buckets.
 * @returns index of the bucket and its label, in order; always at least one where there are buckets.
 */
export function timeTicks(
  buckets: readonly Day[],
  bucket: Bucket,
  spacing: number,
): { index: number; label: string }[] {
  const step =
    STEPS[bucket].find((candidate) => candidate * spacing >= WIDTH[bucket] + AIR) ?? buckets.length;
  const chosen = buckets
    .map((_, index) => index)
    .filter((index) => onStep(buckets[index] ?? '', bucket, step, index));
  const indices = chosen.length > 0 ? chosen : buckets.length > 0 ? [0] : [];
  return indices.map((index, rank) => {
    const day = buckets[index] ?? '';
    const before = buckets[indices[rank - 1] ?? -1];
    return { index, label: label(day, bucket, before?.slice(0, 4) !== day.slice(0, 4)) };
  });
}

function onStep(day: Day, bucket: Bucket, step: number, index: number): boolean {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1;
  if (bucket === 'year') return year % step === 0;
  if (bucket === 'quarter') return (4 * year + month / 3) % step === 0;
  if (bucket === 'month') return (12 * year + month) % step === 0;
  return index % step === 0;
}

function label(day: Day, bucket: Bucket, opensYear: boolean): string {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  if (bucket === 'year') return year;
  const short = `’${year.slice(2)}`;
  if (bucket === 'quarter') {
    if (month === 1) return year;
    return opensYear ? `Q${(month + 2) / 3} ${short}` : `Q${(month + 2) / 3}`;
  }
  const name = formatDate(day.slice(0, 7)).slice(0, 3);
  if (bucket === 'month') {
    if (month === 1) return year;
    return opensYear ? `${name} ${short}` : name;
  }
  return opensYear ? `${name} ${short}` : `${Number(day.slice(8))} ${name}`;
}
