import type { TimeAxis } from '../../model/answers';
import type { Measure } from '../../model/measure';
import { bucketLabel } from '../format/bucket-label';
import { fewPapers } from './few-papers';
import type { NamedSeries } from './named-series';

type Axis = Pick<TimeAxis, 'bucket' | 'buckets' | 'papers' | 'incomplete'>;

/**
 * Titles a chart of trends. A finding where one theme had overtaken another: the latest pair whose
 * 95 % intervals lay apart in one order and later apart in the other, in buckets that are over and
 * rest on enough papers. Else a question; a difference that chance could explain makes no title.
 *
 * Only shares and counts have intervals to compare; smoothed bands of neighbours must not be
 * compared with each other, so a smoothed chart gets the question.
 */
export function trendTitle(
  axis: Axis,
  measure: Measure,
  smooth: number,
  series: readonly NamedSeries[],
): string {
  const crossing =
    smooth === 0 && (measure === 'share' || measure === 'count') ? lastCrossing(axis, series) : null;
  if (crossing)
    return `${crossing.winner} had overtaken ${crossing.loser} by ${bucketLabel(crossing.day, axis.bucket)}`;
  const [first, second] = series;
  if (!first) return 'Which themes to draw?';
  if (!second) return `How did ${first.name} change?`;
  if (series.length === 2) return `How did ${first.name} and ${second.name} change?`;
  return `How did ${first.name}, ${second.name} and ${series.length - 2} more change?`;
}

interface Crossing {
  winner: string;
  loser: string;
  day: string;
  at: number;
}

function lastCrossing(axis: Axis, series: readonly NamedSeries[]): Crossing | null {
  const sound = axis.buckets.flatMap((day, i) =>
    !axis.incomplete.includes(day) && (axis.papers[i] ?? 0) >= fewPapers(axis.bucket) ? [i] : [],
  );
  let best: Crossing | null = null;
  for (const winner of series)
    for (const loser of series) {
      const at = winner === loser ? null : overtaken(winner, loser, sound);
      if (at !== null && (best === null || at > best.at))
        best = { winner: winner.name, loser: loser.name, day: axis.buckets[at] ?? '', at };
    }
  return best;
}

/** Bucket in which `winner` stood clearly above `loser` for the first time since it stood clearly below; null when it does not at the end. */
function overtaken(winner: NamedSeries, loser: NamedSeries, sound: readonly number[]): number | null {
  let below = false;
  let at: number | null = null;
  for (const i of sound) {
    const order = clearOrder(winner, loser, i);
    if (order < 0) {
      below = true;
      at = null;
    } else if (order > 0 && below && at === null) at = i;
  }
  return at;
}

function clearOrder(a: NamedSeries, b: NamedSeries, i: number): -1 | 0 | 1 {
  const [lowA = null, highA = null, lowB = null, highB = null] = [a.low[i], a.high[i], b.low[i], b.high[i]];
  if (lowA === null || highA === null || lowB === null || highB === null) return 0;
  if (lowA > highB) return 1;
  return highA < lowB ? -1 : 0;
}
