import type { Day } from '../../model/bucket';
import { plural } from '../../words/plural';
import { formatCount } from '../format/format-count';
import { periodLabel } from '../format/period-label';
import type { MatrixDrawing } from './draw-matrix';
import { PAIR_MEASURE_WORDS } from './pair-measure';
import { pairsTitle } from './pairs-title';

/** What is said over and under a matrix, and in place of it. */
export function matrixWords(
  drawing: MatrixDrawing,
  papers: number,
  range: { from?: Day | undefined; to?: Day | undefined },
  nameOf: (id: string) => string,
) {
  const { chart, pairs, look, min } = drawing;
  const clear = [...pairs.values()].filter((pair) => pair.clear);
  const where =
    range.from !== undefined && range.to !== undefined
      ? `of ${periodLabel({ from: range.from, to: range.to })}`
      : 'dated or not';
  const measure = PAIR_MEASURE_WORDS[look.measure];
  const title = pairsTitle(clear, nameOf);
  return {
    title,
    sub: `${measure} of each pair among ${plural(papers, 'paper')}, ${where}. On the diagonal: papers with the theme.${look.order === 'community' ? ' Frames: Louvain communities.' : ''}`,
    note: `Hatched: not clearly more than chance (q above 0.05, one-sided Fisher, Benjamini–Hochberg) or fewer than ${plural(min, 'paper')} with both. ${formatCount(clear.length)} of ${formatCount(pairs.size)} pairs are clear. ${formatCount(chart.rows.length)} themes shown, those with most papers.`,
    alt: `${measure} of ${chart.rows.length} themes by each other. ${title}.`,
    clear: clear.length,
  };
}
