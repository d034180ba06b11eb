import type { Period } from '../../model/answers';
import { plural } from '../../words/plural';
import { formatCount } from '../format/format-count';
import type { ComparisonGroups } from './comparison-groups';
import { comparisonTitle } from './comparison-title';

/** What is said over and under a comparison of two periods. */
export function comparisonWords(before: Period, after: Period, groups: ComparisonGroups, undated: number) {
  return {
    title: comparisonTitle(before, after, groups),
    sub: `Difference of shares in percentage points with 95% interval (root scale), ${plural(before.papers, 'paper')} before and ${formatCount(after.papers)} after. z: log-odds with a prior of 10 papers; q: Benjamini–Hochberg; same sources: ratio of shares within sources, ticked where its interval agrees.`,
    note: `Papers dated to a month or year lie in a period when the whole month or year does. ${plural(undated, 'undated paper')} ${undated === 1 ? 'takes' : 'take'} no part.`,
  };
}
