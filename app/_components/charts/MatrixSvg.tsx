import { memo } from 'react';
import { StillMarks } from '../still/StillMarks';
import { cellHref } from './cell-href';
import type { PageView } from './point-href';
import type { MatrixCell, MatrixChart } from '@/lib/charts/matrix/matrix-chart';
import { MatrixMarks } from '@/lib/charts/svg/MatrixMarks';

interface MatrixSvgProps {
  chart: MatrixChart;
  alt: string;
  view: PageView;
  chosen: MatrixCell | undefined;
  read: MatrixCell | undefined;
}

/** A matrix as SVG, each cell a link for those who point; by keyboard the plot around it is one stop. */
export function MatrixSvg({ chart, alt, view, chosen, read }: MatrixSvgProps) {
  const { width, height, cell } = chart;
  return (
    <div className="plot matrix-box">
      <svg className="ch ch-fluid" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
        <MatrixCells chart={chart} />
        {[chosen, read].map(
          (each, i) =>
            each && (
              <rect
                key={i}
                className={i === 0 ? 'sel' : 'sel sel-hot'}
                x={each.x - 1}
                y={each.y - 1}
                width={cell + 2}
                height={cell + 2}
                rx="3"
              />
            ),
        )}
      </svg>
      <svg className="ch ch-over ch-links" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <MatrixLinks chart={chart} view={view} />
      </svg>
    </div>
  );
}

/** Hundreds of cells are drawn once, not at each move of the pointer. */
const MatrixCells = memo(function MatrixCells({ chart }: { chart: MatrixChart }) {
  return <StillMarks marks={<MatrixMarks chart={chart} />} />;
});

const MatrixLinks = memo(function MatrixLinks({ chart, view }: { chart: MatrixChart; view: PageView }) {
  const size = chart.cell + 1;
  const links = chart.cells.map((each, i) => {
    const hit = <rect className="hit" x={each.x} y={each.y} width={size} height={size} data-cell={i} />;
    return each.look === 'kin' ? (
      hit
    ) : (
      <a href={cellHref(view, each)} tabIndex={-1}>
        {hit}
      </a>
    );
  });
  return <StillMarks marks={links} />;
});
