import { markerPath } from '../marker-path';
import type { NetworkChart } from '../network/network-chart';
import type { Network } from '../network/draw-network';

interface NetworkMarksProps {
  chart: NetworkChart;
  network: Pick<Network, 'nodes' | 'links'>;
}

/** Links, marks and names of a network; weaker links lie below stronger ones. */
export function NetworkMarks({ chart, network }: NetworkMarksProps) {
  return (
    <>
      {chart.links
        .map(({ path, width }, i) => {
          const slot = network.links[i]?.slot ?? null;
          const look = slot === null ? 'net-link' : `net-link net-own slot-${slot}`;
          return <path key={i} className={look} d={path} strokeWidth={width} />;
        })
        .reverse()}
      {chart.nodes.map(({ x, y, radius }, i) => {
        const mark = network.nodes[i]?.mark;
        return mark ? (
          <path key={i} className={`pt slot-${mark.slot}`} d={markerPath(mark.marker, x, y, radius)} />
        ) : null;
      })}
      {chart.nodes.map(
        ({ label }, i) =>
          label && (
            <text key={i} className="net-name" x={label.x} y={label.y} textAnchor={label.anchor}>
              {label.text}
            </text>
          ),
      )}
    </>
  );
}
