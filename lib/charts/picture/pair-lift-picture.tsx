import type { PairTrend } from '../../model/answers';
import { LIFT_FRAME } from '../matrix/lift-frame';
import { pairLift } from '../matrix/pair-lift';
import { PairLiftMarks } from '../svg/PairLiftMarks';
import type { PictureContent } from './picture-content';
import { scaledPlot } from './scaled-plot';

/** The picture of the lift of a pair over time, in its one size. */
export function pairLiftPicture(
  trend: PairTrend,
  words: Pick<PictureContent, 'title' | 'sub' | 'notes'>,
): PictureContent {
  const chart = pairLift(trend, LIFT_FRAME);
  return {
    ...words,
    alt: chart.alt,
    plot: (width) =>
      scaledPlot(
        LIFT_FRAME,
        <g className="lift">
          <PairLiftMarks chart={chart} />
        </g>,
        width,
      ),
  };
}
