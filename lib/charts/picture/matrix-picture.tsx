import type { MatrixChart } from '../matrix/matrix-chart';
import type { PairMeasure } from '../matrix/pair-measure';
import { MatrixMarks } from '../svg/MatrixMarks';
import { MatrixScale, SCALE_SIZE } from '../svg/MatrixScale';
import type { PictureContent } from './picture-content';

const GAP = 12;

/** The picture of which themes share papers: the scale over the matrix, which has a size of its own. */
export function matrixPicture(
  chart: MatrixChart,
  measure: PairMeasure,
  words: Pick<PictureContent, 'title' | 'sub' | 'notes' | 'alt'>,
): PictureContent {
  const top = SCALE_SIZE.height + GAP;
  return {
    ...words,
    plot: () => ({
      width: Math.max(chart.width, SCALE_SIZE.width),
      height: top + chart.height,
      marks: (
        <>
          <MatrixScale measure={measure} />
          <g transform={`translate(0 ${top})`}>
            <MatrixMarks chart={chart} />
          </g>
        </>
      ),
    }),
  };
}
