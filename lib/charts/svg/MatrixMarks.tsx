import type { MatrixChart } from '../matrix/matrix-chart';

/** Names, counts, cells and frames of a matrix. */
export function MatrixMarks({ chart }: { chart: MatrixChart }) {
  const { cell } = chart;
  return (
    <>
      {chart.rows.map((row) => (
        <g key={row.id}>
          <text className="row-name" x={row.x} y={row.y} textAnchor="end">
            {row.name}
          </text>
          <text className="s" x={row.countX} y={row.y}>
            {row.count}
          </text>
        </g>
      ))}
      {chart.cells.map((each) => (
        <g key={`${each.a}*${each.b}`}>
          <rect className={`heat ${each.look}`} x={each.x} y={each.y} width={cell} height={cell} rx="2">
            <title>{each.words}</title>
          </rect>
          {each.text !== null && each.look !== 'mask' && (
            <text
              className={`cell-text ${each.look}`}
              x={each.x + cell / 2}
              y={each.y + cell / 2 + 4}
              textAnchor="middle"
            >
              {each.text}
            </text>
          )}
        </g>
      ))}
      {chart.frames.map((frame) => (
        <path key={frame} className="frame-line" d={frame} />
      ))}
    </>
  );
}
