import { moverGroups } from '@/lib/charts/comparison/mover-groups';
import { formatDate } from '@/lib/charts/format/format-date';
import { formatRatio } from '@/lib/charts/format/format-ratio';
import { formatShare } from '@/lib/charts/format/format-share';
import type { Mover, Movers, Stats } from '@/lib/model/answers';
import { inSentence } from '@/lib/words/in-sentence';
import { plural } from '@/lib/words/plural';

interface Known {
  totals: Pick<Stats, 'papers' | 'dumps' | 'to'>;
  movers: Movers;
  /** Whether the months hold enough papers to speak of what rises. */
  tells: boolean;
}

/** A finding where tests hold one, also within the same sources; else what the corpus is. */
export function overviewTitle({ totals, movers, tells }: Known): { title: string; lede: string } {
  const { rising, receding: down } = moverGroups(tells ? movers : { movers: [], mix: null });
  const receding = down[0];
  const first = rising[0] ?? receding;
  if (first === undefined) {
    const last = totals.to === null ? '' : `; the last dated paper is of ${formatDate(totals.to)}`;
    return {
      title: `What ${plural(totals.papers, 'paper')} are about`,
      lede: `Collected from ${plural(totals.dumps, 'dump')}${last}. Every number opens the papers behind it.`,
    };
  }
  return { title: sentence(rising, receding), lede: explain(first, movers) };
}

/** Without a verb: names are of one thing or of several. */
function sentence([first, second]: Mover[], receding: Mover | undefined): string {
  const down = receding && `receding: ${inSentence(receding.name)}`;
  if (first === undefined) return `Receding: ${inSentence(receding?.name ?? '')}`;
  // Two names are joined only where the "and" between them cannot be taken for part of one.
  const joins = second !== undefined && !/ and /.test(`${first.name} ${second.name}`);
  const names = joins ? `${inSentence(first.name)} and ${inSentence(second.name)}` : inSentence(first.name);
  return `Rising: ${names}${down === undefined ? '' : `; ${down}`}`;
}

function explain(mover: Mover, { before, after }: Movers): string {
  if (before === null || after === null) return '';
  const shares = `${formatShare(mover.before / before.papers)} to ${formatShare(mover.after / after.papers)}`;
  const [within, parts] =
    mover.sameVenues === null ? [mover.sameSources, 'sources'] : [mover.sameVenues, 'venues'];
  const same = within === null ? '' : `; ${formatRatio(within.ratio)} within the same ${parts}`;
  return `${mover.name} went from ${shares} of papers in a year (${formatRatio(mover.ratio)}${same}).`;
}
