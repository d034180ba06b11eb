import type { AreaChart, AreaLayer } from '../trend/area-chart';
import { ChartAxes } from './ChartAxes';
import { DirectLabels } from './DirectLabels';
import { OpenField } from './OpenField';
import { StripBars } from './StripBars';

/** Everything that a stack of layers draws, on the page as in a picture. */
export function AreaChartMarks({ chart }: { chart: AreaChart }) {
  return (
    <>
      <OpenField chart={chart} />
      <ChartAxes chart={chart} />
      {chart.series.map((layer) => (
        <Layer key={layer.id} layer={layer} />
      ))}
      <DirectLabels chart={chart} />
      <StripBars chart={chart} />
    </>
  );
}

function Layer({ layer }: { layer: AreaLayer }) {
  return (
    <g className={`slot-${layer.mark.slot}`}>
      {layer.firm !== '' && <path className="layer" d={layer.firm} />}
      {layer.pale !== '' && <path className="layer layer-pale" d={layer.pale} />}
      {layer.edge !== '' && <path className="layer-edge" d={layer.edge} />}
      {layer.openEdge !== '' && <path className="layer-open" d={layer.openEdge} />}
    </g>
  );
}
