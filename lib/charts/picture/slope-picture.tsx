import type { Period } from '../../model/answers';
import type { ComparisonGroups } from '../comparison/comparison-groups';
import { slopeAlt } from '../comparison/slope-alt';
import { slopeChart } from '../comparison/slope-chart';
import { SLOPE_SUB, SLOPE_TITLE } from '../comparison/slope-words';
import { periodLabel } from '../format/period-label';
import { SlopeMarks } from '../svg/SlopeMarks';
import type { PictureContent } from './picture-content';
import { scaledPlot } from './scaled-plot';

/** The picture of the largest themes of two periods, joined by lines, in its one size. */
export function slopePicture(
  before: Period,
  after: Period,
  groups: ComparisonGroups,
  notes: string[],
): PictureContent {
  const chart = slopeChart(groups);
  const labels = [periodLabel(before), periodLabel(after)] as const;
  return {
    title: SLOPE_TITLE,
    sub: SLOPE_SUB,
    notes,
    alt: slopeAlt(chart, labels),
    plot: (width) => scaledPlot(chart, <SlopeMarks chart={chart} labels={labels} />, width),
  };
}
