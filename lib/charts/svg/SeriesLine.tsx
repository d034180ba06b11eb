import type { DrawnSeries } from '../trend/draw-series';

/** A line with its interval band: solid or in the theme's long dashes, in fine dashes where not over. */
export function SeriesLine({ series, quietBand }: { series: DrawnSeries; quietBand: boolean }) {
  return (
    <g className={`slot-${series.mark.slot}`}>
      {series.band !== '' && <path className={quietBand ? 'band band-quiet' : 'band'} d={series.band} />}
      {series.bursts !== '' && <path className="burst" d={series.bursts} />}
      {series.line !== '' && (
        <path className="ln" d={series.line} strokeDasharray={series.mark.dash ?? undefined} />
      )}
      {series.openLine !== '' && <path className="ln open" d={series.openLine} />}
    </g>
  );
}
