import { memo } from 'react';
import type { MatrixCell, MatrixChart } from '@/lib/charts/matrix/matrix-chart';
import { MatrixMarks } from '@/lib/charts/svg/MatrixMarks';

interface MatrixSvgProps {
  chart: MatrixChart;
  alt: string;
  hrefOf: (cell: MatrixCell) => string;
  chosen: MatrixCell | undefined;
  read: MatrixCell | undefined;
}

/** A matrix as SVG, each cell a link for those who point; by keyboard the plot around it is one stop. */
export function MatrixSvg({ chart, alt, hrefOf, chosen, read }: MatrixSvgProps) {
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
        {chart.cells.map((each, i) => {
          const hit = (
            <rect className="hit" x={each.x} y={each.y} width={cell + 1} height={cell + 1} data-cell={i} />
          );
          return each.look === 'kin' ? (
            <g key={i}>{hit}</g>
          ) : (
            <a key={i} href={hrefOf(each)} tabIndex={-1}>
              {hit}
            </a>
          );
        })}
      </svg>
    </div>
  );
}

/** Hundreds of cells are drawn once, not at each move of the pointer. */
const MatrixCells = memo(MatrixMarks);
