import type { HeatChart } from '../trend/heat-chart';
import { AxisLabel } from './AxisLabel';
import { HeatCellMarks } from './HeatCellMarks';
import { StripBars } from './StripBars';

const STEPS = 8;
const STEP = { width: 22, height: 10 };

/** Everything that a heat map over time draws, on the page as in a picture. */
export function HeatChartMarks({ chart }: { chart: HeatChart }) {
  const { frame } = chart;
  return (
    <>
      {chart.series.map((row) => (
        <g key={row.id}>
          <g className={`slot-${row.mark.slot}`}>
            <text className="lab" x={row.label.x} y={row.label.y} textAnchor={row.label.anchor}>
              {row.label.text}
            </text>
          </g>
          {row.cells.map((cell) => (
            <HeatCellMarks key={cell.index} cell={cell} />
          ))}
        </g>
      ))}
      {chart.xTicks.map((tick) => (
        <AxisLabel key={tick.index} x={tick.x} y={frame.bottom + 18} anchor="middle">
          {tick.label}
        </AxisLabel>
      ))}
      <StripBars chart={{ frame, strip: { ...chart.strip, caption: [] } }} />
      <Legend chart={chart} />
    </>
  );
}

function Legend({ chart: { legend } }: { chart: HeatChart }) {
  const left = legend.x + 8 * legend.low.length + 4;
  const right = left + STEPS * STEP.width;
  return (
    <g>
      <text className="s" x={left - 6} y={legend.y + 9} textAnchor="end">
        {legend.low}
      </text>
      {Array.from({ length: STEPS }, (_, i) => (
        <rect
          key={i}
          className={`heat seq-${i + 1}`}
          x={left + i * STEP.width}
          y={legend.y}
          width={STEP.width - 1}
          height={STEP.height}
          rx="2"
        />
      ))}
      <text className="s" x={right + 5} y={legend.y + 9}>
        {legend.high}
      </text>
      {legend.caption !== null && (
        <text className="s" x={right + 60} y={legend.y + 9}>
          {legend.caption}
        </text>
      )}
    </g>
  );
}
