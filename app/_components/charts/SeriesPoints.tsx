import type { DrawnSeries } from '@/lib/charts/draw-series';
import { markerPath } from '@/lib/charts/marker-path';

interface SeriesPointsProps {
  series: DrawnSeries;
  /** Address of the papers behind a point; null leaves the marker without a link. */
  href?: ((id: string, index: number) => string | null) | undefined;
  radius?: number;
}

/** Up to how many points a line has a marker at each; beyond, only hollow ones, ends and lone ones. */
const MARKERS_UP_TO = 40;

/** The markers of a line, hollow where the number is not firm, and slivers of lone intervals. */
export function SeriesPoints({ series, href, radius = 3.5 }: SeriesPointsProps) {
  const many = series.points.length > MARKERS_UP_TO;
  const last = series.points.findLastIndex((point) => point !== null);
  const shown = series.points.filter((point, i) => {
    if (point === null) return false;
    const lone = !series.points[i - 1] && !series.points[i + 1];
    return !many || lone || i === last;
  });
  return (
    <g className={`slot-${series.mark.slot}`}>
      {series.slivers !== '' && <path className="band" d={series.slivers} />}
      {shown.map((point) => {
        if (point === null) return null;
        const mark = (
          <path
            className={point.hollow ? 'pt hollow' : 'pt'}
            d={markerPath(series.mark.marker, point.x, point.y, radius)}
          />
        );
        const target = (series.counts[point.index] ?? 0) > 0 ? href?.(series.id, point.index) : null;
        return target == null ? (
          <g key={point.index}>{mark}</g>
        ) : (
          <a key={point.index} href={target} tabIndex={-1} aria-hidden="true">
            <circle className="hit" cx={point.x} cy={point.y} r={9} />
            {mark}
          </a>
        );
      })}
    </g>
  );
}
