import type { PairMeasure } from '@/lib/charts/matrix/pair-measure';
import { MatrixScale, SCALE_SIZE } from '@/lib/charts/svg/MatrixScale';

/** The colour scale of a matrix, and what hatching means. */
export function MatrixLegend({ measure }: { measure: PairMeasure }) {
  const { width, height } = SCALE_SIZE;
  return (
    <svg
      className="ch mb-2.5"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label="Colour scale"
    >
      <MatrixScale measure={measure} />
    </svg>
  );
}
