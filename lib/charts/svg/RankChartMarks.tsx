import { markerPath } from '../marker-path';
import type { RankChart, RankLine } from '../trend/rank-chart';
import { ChartAxes } from './ChartAxes';
import { DirectLabels } from './DirectLabels';
import { OpenField } from './OpenField';
import { StripBars } from './StripBars';

/** Nearer than this many pixels, markers run into each other. */
const MARKERS_APART = 9;

/** Everything that a chart of places draws, on the page as in a picture. */
export function RankChartMarks({ chart }: { chart: RankChart }) {
  const [first = 0, second = Infinity] = chart.xs;
  const dense = second - first < MARKERS_APART;
  return (
    <>
      <OpenField chart={chart} />
      <ChartAxes chart={chart} />
      {chart.series.map((line) => (
        <Places key={line.id} line={line} dense={dense} />
      ))}
      <DirectLabels chart={chart} />
      <StripBars chart={chart} />
    </>
  );
}

function Places({ line, dense }: { line: RankLine; dense: boolean }) {
  const shown = line.points.filter((point, i) => {
    const lone = !line.points[i - 1] && !line.points[i + 1];
    return point !== null && (!dense || lone || i === line.points.length - 1);
  });
  return (
    <g className={`slot-${line.mark.slot}`}>
      {line.line !== '' && (
        <path className="ln" d={line.line} strokeDasharray={line.mark.dash ?? undefined} />
      )}
      {line.openLine !== '' && <path className="ln open" d={line.openLine} />}
      {shown.map(
        (point) =>
          point && (
            <path
              key={point.index}
              className={point.hollow ? 'pt hollow' : 'pt'}
              d={markerPath(line.mark.marker, point.x, point.y, dense ? 2.75 : 4.25)}
            />
          ),
      )}
    </g>
  );
}
