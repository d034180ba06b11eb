import { formatCount } from '@/lib/charts/format-count';
import type { YearBar, YearBars } from '@/lib/charts/year-bars';

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
function Bar({ bar, plot, top, href }: { bar: YearBar; plot: number; top: number; href: string }) {
  const y = top + bar.y * plot;
  const height = bar.papers === 0 ? 0 : Math.max(1, bar.height * plot);
  const open = bar.open ? ', not over' : '';
  return (
    <a href={href} aria-label={`${bar.year}: ${formatCount(bar.papers)} papers${open}`}>
      <rect className="hit" x={percent(bar.x)} y={top} width={percent(bar.width)} height={plot + 18} />
      <rect
        className={bar.open ? 'bar-hollow' : 'bar-full'}
        x={percent(bar.x)}
        y={top + plot - height}
        width={percent(bar.width)}
        height={height}
        rx="1.5"
      />
      <text
        className="s"
        x={percent(bar.x + bar.width / 2)}
        y={Math.min(y, top + plot - height) - 5}
        textAnchor="middle"
      >
        {formatCount(bar.papers)}
      </text>
      {bar.labelled && (
        <text className="s" x={percent(bar.x + bar.width / 2)} y={top + plot + 15} textAnchor="middle">
          {bar.year}
        </text>
      )}
    </a>
  );
}

/** Papers by year as bars, drawn on the server; the year that is not over is hatched. */
export function YearBarsSvg({ chart, label, height, href }: YearBarsSvgProps) {
  const top = 18;
  const plot = height - top - 22;
  return (
    <svg className="ch" width="100%" height={height} role="group" aria-label={label}>
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
        <Bar key={bar.year} bar={bar} plot={plot} top={top} href={href(bar.year)} />
      ))}
    </svg>
  );
}
