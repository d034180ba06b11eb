import type { Period } from '../../model/answers';
import { plural } from '../../words/plural';
import { formatCount } from '../format/format-count';
import type { ComparisonGroups } from './comparison-groups';
import { comparisonTitle } from './comparison-title';

interface Beside {
  /** Papers that no period can hold. */
  undated: number;
  /** The ratio within is by venue, because these differ between the periods. */
  venues: boolean;
}

/** What is said over and under a comparison of two periods. */
export function comparisonWords(
  before: Period,
  after: Period,
  groups: ComparisonGroups,
  { undated, venues }: Beside,
) {
  const within = venues ? 'venues' : 'sources';
  return {
    title: comparisonTitle(before, after, groups),
    sub: `Difference of shares in percentage points with 95% interval (root scale), ${plural(before.papers, 'paper')} before and ${formatCount(after.papers)} after. z: log-odds with a prior of 10 papers; q: Benjamini–Hochberg; same ${within}: ratio of shares within ${within}, ticked where its interval agrees${venues ? ', and that within sources too' : ''}.`,
    note: `Papers dated to a month or year lie in a period when the whole month or year does.${undated === 0 ? '' : ` ${plural(undated, 'undated paper')} ${undated === 1 ? 'takes' : 'take'} no part.`}`,
  };
}
