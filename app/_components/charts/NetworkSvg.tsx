import { memo } from 'react';
import { StillMarks } from '../still/StillMarks';
import { cellHref } from './cell-href';
import type { PageView } from './point-href';
import type { Network } from '@/lib/charts/network/draw-network';
import type { NetworkChart } from '@/lib/charts/network/network-chart';
import { NetworkMarks } from '@/lib/charts/svg/NetworkMarks';
import { linksOf, type NetworkReading } from './move-network';

interface NetworkSvgProps {
  network: Network;
  chart: NetworkChart;
  alt: string;
  reading: NetworkReading;
  /** Place of the link whose papers are open. */
  chosen: number;
  view: PageView;
}

/** A network as SVG: what is read lies over it, and each link and theme is a link for those who point. */
export function NetworkSvg({ network, chart, alt, reading, chosen, view }: NetworkSvgProps) {
  const box = `0 0 ${chart.width} ${chart.height}`;
  const lit = litLinks(network, reading);
  return (
    <>
      <svg
        className={lit.length > 0 ? 'ch ch-fluid net-lit' : 'ch ch-fluid'}
        viewBox={box}
        role="img"
        aria-label={alt}
      >
        <Marks chart={chart} network={network} />
      </svg>
      <svg className="ch ch-over" viewBox={box} aria-hidden="true">
        {[...lit, ...(chosen >= 0 ? [chosen] : [])].map((link, i) => {
          const drawn = chart.links[link];
          return drawn && <path key={i} className="net-read" d={drawn.path} strokeWidth={drawn.width + 1} />;
        })}
        {ends(network, reading, lit, chosen).map((node) => {
          const { x, y, radius } = chart.nodes[node] ?? { x: 0, y: 0, radius: 0 };
          return <circle key={node} className="sel" cx={x} cy={y} r={radius + 4} />;
        })}
      </svg>
      <svg className="ch ch-over ch-links" viewBox={box} aria-hidden="true">
        <NetworkLinks chart={chart} network={network} view={view} />
      </svg>
    </>
  );
}

function litLinks(network: Network, { node, link }: NetworkReading): number[] {
  if (link !== null) return [link];
  return node === null ? [] : linksOf(node, network);
}

/** Themes with a ring: both ends of a link that is read or chosen, the theme that is read. */
function ends(network: Network, reading: NetworkReading, lit: number[], chosen: number): number[] {
  const links = [...(reading.link === null ? [] : lit), chosen].flatMap((link) => {
    const drawn = network.links[link];
    return drawn ? [drawn.a, drawn.b] : [];
  });
  const own = reading.node === null ? [] : [network.nodes[reading.node]?.id ?? ''];
  return [...new Set([...links, ...own])].map((id) => network.nodes.findIndex((node) => node.id === id));
}

/** A hundred links are drawn once, not at each move of the pointer. */
const Marks = memo(function Marks(props: Parameters<typeof NetworkMarks>[0]) {
  return <StillMarks marks={<NetworkMarks {...props} />} />;
});

const NetworkLinks = memo(function NetworkLinks({
  chart,
  network,
  view,
}: Pick<NetworkSvgProps, 'chart' | 'network' | 'view'>) {
  const links = chart.links.map(({ path }, i) => (
    <a key={i} href={cellHref(view, network.links[i] ?? { a: '', b: '' })} tabIndex={-1}>
      <path className="net-hit" d={path} data-link={i} />
    </a>
  ));
  const themes = chart.nodes.map(({ x, y, radius }, i) => (
    <a key={`theme ${i}`} href={`/themes/${network.nodes[i]?.id}`} tabIndex={-1}>
      <circle className="hit" cx={x} cy={y} r={radius + 5} data-node={i} />
    </a>
  ));
  return <StillMarks marks={[links, themes]} />;
});
