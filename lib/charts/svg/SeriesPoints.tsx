import type { DrawnSeries } from '../trend/draw-series';
import { markerPath } from '../marker-path';

interface SeriesPointsProps {
  series: DrawnSeries;
  radius?: number;
}

/** Up to how many points a line has a marker at each; beyond, only the last, lone and hollow ones. */
const MARKERS_UP_TO = 40;
/** Nearer than this many pixels, hollow ones run into each other. */
const HOLLOW_APART = 5;
/** Nearer than this, so do arrowheads. */
const BEYOND_APART = 3;

/** The markers of a line, hollow where the number is not firm, arrowheads beyond the axis, slivers of lone intervals. */
export function SeriesPoints({ series, radius }: SeriesPointsProps) {
  const many = series.points.length > MARKERS_UP_TO;
  const known = series.points.filter((point) => point !== null);
  const spacing = ((known.at(-1)?.x ?? 0) - (known[0]?.x ?? 0)) / Math.max(1, known.length - 1);
  const last = series.points.findLastIndex((point) => point !== null);
  const shown = series.points.filter((point, i) => {
    if (point === null) return false;
    const lone = !series.points[i - 1] && !series.points[i + 1];
    const hollow = point.hollow && spacing >= HOLLOW_APART;
    const beyond = point.beyond && spacing >= BEYOND_APART;
    return !many || hollow || beyond || i === last || (lone && spacing >= BEYOND_APART / 4);
  });
  const size = radius ?? (many ? 2.75 : 3.5);
  return (
    <g className={`slot-${series.mark.slot}`}>
      {series.slivers !== '' && <path className="band" d={series.slivers} />}
      {shown.map((point) => {
        if (point === null) return null;
        if (point.beyond)
          return (
            <path
              key={point.index}
              className="beyond"
              d={`M${point.x - 4.5} ${point.y + 6}L${point.x} ${point.y}L${point.x + 4.5} ${point.y + 6}`}
            />
          );
        return (
          <path
            key={point.index}
            className={point.hollow ? 'pt hollow' : 'pt'}
            d={markerPath(series.mark.marker, point.x, point.y, size)}
          />
        );
      })}
    </g>
  );
}
