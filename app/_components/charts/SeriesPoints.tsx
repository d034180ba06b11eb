import type { DrawnSeries } from '@/lib/charts/draw-series';
import { markerPath } from '@/lib/charts/marker-path';

interface SeriesPointsProps {
  series: DrawnSeries;
  /** Address of the papers behind a point; null leaves the marker without a link. */
  href?: ((id: string, index: number) => string | null) | undefined;
  radius?: number;
}

/** Up to how many points a line has a marker at each; beyond, only the last, lone and hollow ones. */
const MARKERS_UP_TO = 40;
/** Beyond this many, hollow ones run into each other. */
const HOLLOW_UP_TO = 160;

/** The markers of a line, hollow where the number is not firm, and slivers of lone intervals. */
export function SeriesPoints({ series, href, radius }: SeriesPointsProps) {
  const many = series.points.length > MARKERS_UP_TO;
  const last = series.points.findLastIndex((point) => point !== null);
  const shown = series.points.filter((point, i) => {
    if (point === null) return false;
    const lone = !series.points[i - 1] && !series.points[i + 1];
    const hollow = point.hollow && series.points.length <= HOLLOW_UP_TO;
    return !many || lone || hollow || i === last;
  });
  const size = radius ?? (many ? 2.75 : 3.5);
  return (
    <g className={`slot-${series.mark.slot}`}>
      {series.slivers !== '' && <path className="band" d={series.slivers} />}
      {shown.map((point) => {
        if (point === null) return null;
        const mark = (
          <path
            className={point.hollow ? 'pt hollow' : 'pt'}
            d={markerPath(series.mark.marker, point.x, point.y, size)}
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
