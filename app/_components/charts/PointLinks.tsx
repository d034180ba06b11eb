import type { ReadableChart, ReadSpot } from '@/lib/charts/trend/readable-chart';
import { StillMarks } from '../still/StillMarks';

interface PointLinksProps {
  chart: ReadableChart;
  /** Only this series; without it all. */
  only?: string;
  href: (id: string, index: number) => string;
}

/** Nearer than this many pixels nobody can point at one of them; the table has the same links. */
const APART = 3;

/**
 * Links over the points of a chart, for those who point at it; by keyboard and by ear the same links
 * stand in the chart's table, so these are hidden there.
 */
export function PointLinks({ chart, only, href }: PointLinksProps) {
  const { width, height } = chart.frame;
  const [first = 0, second = Infinity] = chart.xs;
  if (second - first < APART) return null;
  const links = chart.series
    .filter((series) => only === undefined || series.id === only)
    .flatMap((series) =>
      series.points.map((point) =>
        point === null || (series.counts[point.index] ?? 0) === 0 ? null : (
          <a key={`${series.id}-${point.index}`} href={href(series.id, point.index)} tabIndex={-1}>
            <Hit point={point} />
          </a>
        ),
      ),
    );
  return (
    <svg className="ch ch-over ch-links" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <StillMarks marks={links} />
    </svg>
  );
}

function Hit({ point: { x, y, half, top = y, bottom = 0 } }: { point: ReadSpot }) {
  if (half === undefined) return <circle className="hit" cx={x} cy={y} r={9} />;
  return <rect className="hit" x={x - half} y={top} width={2 * half} height={bottom - top} />;
}
