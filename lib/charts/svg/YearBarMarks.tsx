import { formatCount } from '../format/format-count';
import type { YearBars } from '../trend/year-bars';

interface YearBarMarksProps {
  chart: YearBars;
  /** Of the plot, without the words above and below. */
  width: number;
  height: number;
  /** Kept free over the bars for their counts. */
  top: number;
}

/** Papers by year as bars with their counts, in pixels; the year that is not over is hatched. */
export function YearBarMarks({ chart, width, height, top }: YearBarMarksProps) {
  const across = (fraction: number): number => Math.round(10 * fraction * width) / 10;
  return (
    <>
      {chart.grid.map((line) => (
        <path
          key={line.papers}
          className={line.papers === 0 ? 'base' : 'gl'}
          d={`M0 ${top + line.y * height}H${width}`}
        />
      ))}
      {chart.bars.map((bar) => {
        const tall = bar.papers === 0 ? 0 : Math.max(1, bar.height * height);
        const middle = across(bar.x + bar.width / 2);
        return (
          <g key={bar.year}>
            <rect
              className={bar.open ? 'bar-hollow' : 'bar-full'}
              x={across(bar.x)}
              y={top + height - tall}
              width={across(bar.width)}
              height={tall}
            />
            <text className="s" x={middle} y={top + height - tall - 5} textAnchor="middle">
              {formatCount(bar.papers)}
            </text>
            <text className="ax" x={middle} y={top + height + 17} textAnchor="middle">
              {bar.year}
            </text>
          </g>
        );
      })}
    </>
  );
}
