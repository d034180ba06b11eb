import type { TimeAxis } from '../../model/answers';
import type { Day } from '../../model/bucket';
import { bucketLabel } from '../format/bucket-label';
import { formatCount } from '../format/format-count';
import { formatDate } from '../format/format-date';

type Axis = Pick<TimeAxis, 'bucket' | 'buckets' | 'papers' | 'incomplete' | 'cut' | 'undated'>;

/**
 * The sentences under a time chart: papers placed on the axis, undated papers that are counted but
 * not drawn (with those of each series), what is not over and what the range cuts.
 *
 * @param undated - undated papers of each series by name; those with none are left out.
 */
export function axisNotes(
  axis: Axis,
  undated: readonly { name: string; undated: number }[],
  horizon: Day | null,
): string[] {
  const placed = axis.papers.reduce((sum, papers) => sum + papers, 0);
  const first = axis.buckets[0];
  const last = axis.buckets.at(-1);
  return [
    first === undefined || last === undefined
      ? 'No paper here is dated finely enough to be drawn.'
      : `${papers(placed)} of ${span(bucketLabel(first, axis.bucket), bucketLabel(last, axis.bucket))}, dated to the ${axis.bucket} or finer.`,
    ...(axis.undated === 0 ? [] : [`Not drawn: ${papers(axis.undated, 'undated ')}${ofSeries(undated)}.`]),
    ...(axis.incomplete.length === 0
      ? []
      : [
          `${named(axis.incomplete, axis)} not over${horizon === null ? '' : `: the data reach ${formatDate(horizon)}`}.`,
        ]),
    ...(axis.cut.length === 0 ? [] : [`${named(axis.cut, axis)} cut by the range.`]),
  ];
}

const papers = (count: number, kind = '') =>
  `${formatCount(count)} ${kind}${count === 1 ? 'paper' : 'papers'}`;

const span = (first: string, last: string) => (first === last ? first : `${first} to ${last}`);

function ofSeries(undated: readonly { name: string; undated: number }[]): string {
  const some = undated.filter((one) => one.undated > 0);
  if (some.length === 0) return undated.length === 0 ? '' : ', none with these themes';
  const each = some.map((one) => `${formatCount(one.undated)} with ${one.name}`);
  return `, ${each.slice(0, 6).join(', ')}${each.length > 6 ? ` and more` : ''}`;
}

function named(days: readonly Day[], axis: Axis): string {
  const labels = days.map((day) => bucketLabel(day, axis.bucket));
  if (labels.length > 2) return `${labels[0]} to ${labels.at(-1)} are`;
  return `${labels.join(' and ')} ${labels.length === 1 ? 'is' : 'are'}`;
}
