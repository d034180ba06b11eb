import type { Bucket, Day } from '../../lib/model/bucket';
import type { HeldPaper } from './held-paper';

export interface Range {
  from?: Day;
  to?: Day;
}

const EARLIEST = '0000-00-00';
const LATEST = '9999-99-99';
const WIDTHS: Record<Bucket, number> = { day: 10, week: 10, month: 7, quarter: 7, year: 4 };

/** Whether the whole period of the paper lies in the range; without a range every paper does. */
export function liesIn({ first, last }: HeldPaper, { from, to }: Range): boolean {
  if (from === undefined && to === undefined) return true;
  return first !== null && last !== null && first >= (from ?? EARLIEST) && last <= (to ?? LATEST);
}

/** Whether it may lie in the range for all that is known of its date. */
export function mayLieIn({ first, last }: HeldPaper, { from, to }: Range): boolean {
  return first === null || last === null || (first <= (to ?? LATEST) && last >= (from ?? EARLIEST));
}

export function startOf(day: Day, bucket: Bucket): Day {
  const [year = '', month = ''] = day.split('-');
  if (bucket === 'year') return `${year}-01-01`;
  if (bucket === 'month') return `${year}-${month}-01`;
  if (bucket === 'quarter')
    return `${year}-${String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
  if (bucket === 'day') return day;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

export function nextStart(start: Day, bucket: Bucket): Day {
  const date = new Date(`${start}T00:00:00Z`);
  if (bucket === 'day') date.setUTCDate(date.getUTCDate() + 1);
  if (bucket === 'week') date.setUTCDate(date.getUTCDate() + 7);
  if (bucket === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  if (bucket === 'quarter') date.setUTCMonth(date.getUTCMonth() + 3);
  if (bucket === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

/** Papers in each bucket of the range, and those that belong to it and fit no single one. */
export function counted(
  papers: readonly HeldPaper[],
  bucket: Bucket,
  buckets: readonly Day[],
  range: Range,
): { counts: number[]; undated: number } {
  const places = new Map(buckets.map((start, index) => [start, index]));
  const counts = buckets.map(() => 0);
  let undated = 0;
  for (const paper of papers) {
    const place =
      placeable(paper, bucket) && liesIn(paper, range)
        ? places.get(startOf(paper.first ?? '', bucket))
        : undefined;
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
    else if (mayLieIn(paper, range)) undated += 1;
  }
  return { counts, undated };
}

/** First days of the buckets to draw: as asked, else from the first to the last paper, never past the horizon's. */
export function bucketsOf(
  papers: readonly HeldPaper[],
  bucket: Bucket,
  range: Range,
  horizon: Day | null,
): Day[] {
  if (horizon === null) return [];
  const placed = papers.filter(
    (paper) =>
      placeable(paper, bucket) &&
      (paper.first ?? LATEST) < nextStart(startOf(horizon, bucket), bucket) &&
      liesIn(paper, range),
  );
  const ends = [...placed.map(({ first }) => first ?? LATEST)].sort();
  const [first, last] = [range.from ?? ends[0], range.to ?? ends.at(-1)];
  const buckets: Day[] = [];
  if (first === undefined || last === undefined) return buckets;
  const until = last < horizon ? last : horizon;
  // A bucket that begins by the horizon's own is drawn.
  const stop = startOf(until, bucket);
  for (let start = startOf(first, bucket); start <= stop; start = nextStart(start, bucket))
    buckets.push(start);
  return buckets;
}

function placeable({ width }: HeldPaper, bucket: Bucket): boolean {
  return width >= WIDTHS[bucket];
}
