import type { ReadableChart } from '@/lib/charts/trend/readable-chart';

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
  return (
    <svg className="ch ch-over ch-links" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {chart.series
        .filter((series) => only === undefined || series.id === only)
        .flatMap((series) =>
          series.points.map((point) =>
            point === null || (series.counts[point.index] ?? 0) === 0 ? null : (
              <a key={`${series.id}-${point.index}`} href={href(series.id, point.index)} tabIndex={-1}>
                {point.half === undefined ? (
                  <circle className="hit" cx={point.x} cy={point.y} r={9} />
                ) : (
                  <rect
                    className="hit"
                    x={point.x - point.half}
                    y={point.top}
                    width={2 * point.half}
                    height={(point.bottom ?? 0) - (point.top ?? 0)}
                  />
                )}
              </a>
            ),
          ),
        )}
    </svg>
  );
}
