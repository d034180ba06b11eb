import { formatDate } from '@/lib/charts/format-date';
import { formatRatio } from '@/lib/charts/format-ratio';
import { formatShare } from '@/lib/charts/format-share';
import type { Mover, Movers } from '@/lib/model/answers';
import { plural } from '@/lib/words/plural';
import { isClear } from './is-clear';
import type { OverviewAnswers } from './overview-answers';

/** A finding where tests hold one, else what the corpus is. */
export function overviewTitle(answers: OverviewAnswers): { title: string; lede: string } {
  const { totals, movers, tells } = answers;
  const clear = tells ? movers.movers.filter(isClear) : [];
  const rising = clear.filter((mover) => mover.ratio > 1).slice(0, 2);
  const receding = clear.filter((mover) => mover.ratio < 1).slice(-1);
  const [first] = [...rising, ...receding];
  if (first === undefined) {
    return {
      title: `What ${plural(totals.papers, 'paper')} are about`,
      lede: `Collected from ${plural(totals.dumps, 'dump')}${totals.to === null ? '' : `; the last dated paper is of ${formatDate(totals.to)}`}. Every number opens the papers behind it.`,
    };
  }
  return { title: sentence(rising, receding), lede: explain(first, movers) };
}

function sentence(rising: Mover[], receding: Mover[]): string {
  const up = rising.map((mover) => mover.name).join(' and ');
  const down = receding.map((mover) => mover.name).join(' and ');
  if (down === '') return `${up} ${rising.length === 1 ? 'rises' : 'rise'}`;
  if (up === '') return `${down} recedes`;
  return `${up} ${rising.length === 1 ? 'rises' : 'rise'}; ${down.toLowerCase()} recedes`;
}

function explain(mover: Mover, { before, after }: Movers): string {
  if (before === null || after === null) return '';
  const shares = `${formatShare(mover.before / before.papers)} to ${formatShare(mover.after / after.papers)}`;
  const same =
    mover.sameSources === null ? '' : `, ${formatRatio(mover.sameSources.ratio)} within the same sources`;
  return `${mover.name} went from ${shares} of papers in a year (${formatRatio(mover.ratio)}${same}).`;
}
