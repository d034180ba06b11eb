import { formatCount } from '@/lib/charts/format/format-count';
import type { YearBar, YearBars } from '@/lib/charts/trend/year-bars';

interface YearBarsSvgProps {
  chart: YearBars;
  /** What the bars are, for those who hear the page. */
  label: string;
  height: number;
  /** The papers behind a bar. */
  href: (year: string) => string;
}

const percent = (fraction: number): string => `${(100 * fraction).toFixed(3)}%`;

// Positions across are percentages of the box, so the bars fill any width and their words keep their size.
interface BarProps {
  bar: YearBar;
  plot: number;
  top: number;
  /** Whether the count stands over the bar. */
  counts: boolean;
  href: string;
}

function Bar({ bar, plot, top, counts, href }: BarProps) {
  const y = top + bar.y * plot;
  const height = bar.papers === 0 ? 0 : Math.max(1, bar.height * plot);
  const open = bar.open ? ', not over' : '';
  return (
    <a href={href} aria-label={`${bar.year}: ${formatCount(bar.papers)} papers${open}`}>
      <title>{`${bar.year}: ${formatCount(bar.papers)}${open}`}</title>
      <rect className="hit" x={percent(bar.x)} y={top} width={percent(bar.width)} height={plot + 18} />
      <rect
        className={bar.open ? 'bar-hollow' : 'bar-full'}
        x={percent(bar.x)}
        y={top + plot - height}
        width={percent(bar.width)}
        height={height}
        rx="1.5"
      />
      {counts && (
        <text
          className="s"
          x={percent(bar.x + bar.width / 2)}
          y={Math.min(y, top + plot - height) - 5}
          textAnchor="middle"
        >
          {formatCount(bar.papers)}
        </text>
      )}
      {bar.labelled && (
        <text className="s" x={percent(bar.x + bar.width / 2)} y={top + plot + 15} textAnchor="middle">
          {bar.year}
        </text>
      )}
    </a>
  );
}

const MOST_COUNTS = 9;

/** Papers by year as bars, drawn on the server; the year that is not over is hatched. */
export function YearBarsSvg({ chart, label, height, href }: YearBarsSvgProps) {
  const top = 18;
  const plot = height - top - 22;
  // Where the bars are too narrow for their counts, the gridlines carry the scale instead.
  const counts = chart.bars.length <= MOST_COUNTS;
  return (
    <div className="flex min-w-0 flex-1 gap-2">
      {!counts && <Scale chart={chart} plot={plot} top={top} height={height} />}
      <svg className="ch min-w-0 flex-1" width="100%" height={height} role="group" aria-label={label}>
        {chart.grid.map((line) => (
          <line
            key={line.papers}
            className={line.papers === 0 ? 'base' : 'gl'}
            x1="0"
            x2="100%"
            y1={top + line.y * plot}
            y2={top + line.y * plot}
          />
        ))}
        {chart.bars.map((bar) => (
          <Bar key={bar.year} bar={bar} plot={plot} top={top} counts={counts} href={href(bar.year)} />
        ))}
      </svg>
    </div>
  );
}

interface ScaleProps {
  chart: YearBars;
  plot: number;
  top: number;
  height: number;
}

function Scale({ chart, plot, top, height }: ScaleProps) {
  const width = 8 * Math.max(...chart.grid.map((line) => formatCount(line.papers).length));
  return (
    <svg className="ch flex-none" width={width} height={height} aria-hidden="true">
      {chart.grid.map((line) => (
        <text key={line.papers} className="s" x={width} y={top + line.y * plot + 4} textAnchor="end">
          {formatCount(line.papers)}
        </text>
      ))}
    </svg>
  );
}
