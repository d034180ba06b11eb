import type { Movers, Period } from '../../model/answers';
import { formatCount } from '../format/format-count';
import { formatDate } from '../format/format-date';
import { plural } from '../../words/plural';
import type { MoverGroups } from './mover-groups';

/** What stands over and under the picture of movers. */
export function moversWords(
  { after, before, mix }: Pick<Movers, 'mix'> & { before: Period; after: Period },
  groups: MoverGroups,
) {
  const within = mix?.venue?.differs === true ? 'venues' : 'sources';
  const news = groups.rising.length + groups.receding.length;
  const month = (day: string): string => formatDate(day.slice(0, 7));
  return {
    title: news === 0 ? 'Has any theme’s share changed?' : 'What rises and what recedes',
    sub: `Share of papers, ${month(after.from)} to ${month(after.to)} (${formatCount(after.papers)} papers) against ${month(before.from)} to ${month(before.to)} (${formatCount(before.papers)}). q ≤ 0.05, and holds within the same ${within}; ordered by growth shrunk towards the middle.`,
    notes: [
      `Circle: all papers, with 95% interval; diamond: within the same ${within}.`,
      `Left out: ${plural(groups.unheld.length, 'theme')} that may follow a change of the corpus, ${plural(groups.quiet, 'theme')} without a clear change.`,
    ],
  };
}
