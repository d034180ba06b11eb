import type { Period } from '../../model/answers';
import type { ComparisonGroups, ComparisonRow } from './comparison-groups';
import { periodLabel } from '../format/period-label';

/**
 * Titles a comparison of two periods by rule: the clear gain of most points that holds within the
 * same sources, then the largest clear loss, said to be none within sources where they do not
 * bear it out; a question where nothing is clear.
 */
export function comparisonTitle(before: Period, after: Period, groups: ComparisonGroups): string {
  const span = `From ${periodLabel(before)} to ${periodLabel(after)}`;
  const gain = most(groups.larger.filter((row) => row.verdict === 'holds'));
  const loss = most(groups.smaller);
  const said = [...(gain ? [`${gain.name} gained ${points(gain)}`] : []), ...(loss ? [lost(loss)] : [])];
  if (said.length === 0) return `What changed from ${periodLabel(before)} to ${periodLabel(after)}?`;
  return `${span}, ${said.join('; ')}`;
}

const lost = (row: ComparisonRow): string =>
  row.verdict === 'holds'
    ? `${row.name} lost ${points(row)}`
    : `the loss of ${row.name} (${points(row)}) is not seen within ${row.sameVenues === null ? 'sources' : 'sources and venues'}`;

const most = (rows: readonly ComparisonRow[]): ComparisonRow | undefined =>
  rows.toSorted((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value))[0];

function points(row: ComparisonRow): string {
  const value = (100 * Math.abs(row.difference.value)).toFixed(1);
  return `${value} ${value === '1.0' ? 'point' : 'points'}`;
}
