import type { TimeAxis } from '../../model/answers';
import { formatCount } from '../format/format-count';
import { YearBarMarks } from '../svg/YearBarMarks';
import { MOST_YEARS, yearBars } from '../trend/year-bars';
import type { PictureContent } from './picture-content';

const PLOT = { top: 18, height: 260, foot: 24 };

/** The picture of all papers by year, as bars; `axis` is by year. */
export function corpusPicture(
  axis: TimeAxis,
  words: Pick<PictureContent, 'title' | 'sub' | 'notes'>,
): PictureContent {
  const chart = yearBars(axis.buckets, axis.papers, axis.incomplete, MOST_YEARS);
  const notes = chart.older === 0 ? [] : [`Not drawn: ${formatCount(chart.older)} papers of earlier years.`];
  return {
    ...words,
    notes: [...words.notes, ...notes],
    alt: chart.bars
      .map(({ year, papers, open }) => `${year}: ${formatCount(papers)} papers${open ? ', not over' : ''}`)
      .join('; '),
    plot: (width) => ({
      width,
      height: PLOT.top + PLOT.height + PLOT.foot,
      marks: <YearBarMarks chart={chart} width={width} height={PLOT.height} top={PLOT.top} />,
    }),
  };
}
