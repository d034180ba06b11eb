'use client';

import { useRouter } from 'next/navigation';
import { useId, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import type { Network } from '@/lib/charts/network/draw-network';
import { cellHref } from './cell-href';
import { isPanelBelow } from './is-panel-below';
import { moveNetwork, type NetworkReading } from './move-network';
import { NetworkSvg } from './NetworkSvg';
import type { PageView } from './point-href';

interface NetworkPlotProps {
  network: Network;
  alt: string;
  /** The page to which a chosen pair is added. */
  view: PageView;
  chosen: { a: string; b: string } | null;
}

const NOTHING: NetworkReading = { node: null, link: null };

/** A network that can be read: by pointer, and as one tab stop by arrow keys; Enter opens what is read. */
export function NetworkPlot({ network, alt, view, chosen }: NetworkPlotProps) {
  const router = useRouter();
  const hintId = useId();
  const [reading, setReading] = useState(NOTHING);
  const place = network.links.findIndex(
    ({ a, b }) => chosen !== null && [a, b].every((id) => id === chosen.a || id === chosen.b),
  );
  const hrefOf = (link: number) => cellHref(view, network.links[link] ?? { a: '', b: '' });
  const open = ({ node, link }: NetworkReading) => {
    if (link !== null) router.push(hrefOf(link), { scroll: isPanelBelow() });
    else if (node !== null) router.push(`/themes/${network.nodes[node]?.id}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open(reading);
    else if (event.key === 'Escape') setReading(NOTHING);
    else {
      const next = moveNetwork(event.key, reading, network);
      if (next === null) return;
      setReading(next);
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const at = pointedAt(event);
    if (at === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(at);
  };
  const words = reading.link === null ? network.nodes[reading.node ?? -1] : network.links[reading.link];
  const drawn = { network, alt, reading, chosen: place, view };
  return (
    <>
      <div className="read" aria-live="polite">
        {words ? (
          <span>{words.words}</span>
        ) : (
          <span className="text-ink-3">Point at a link or a theme, or use the arrow keys.</span>
        )}
      </div>
      <p id={hintId} className="sr-only">
        Up and down move by theme, left and right by link, the strongest first. Enter opens the papers of a
        link, or the page of a theme.
      </p>
      <div
        className="net"
        data-opens-panel
        tabIndex={0}
        role="group"
        aria-label="Network, read with the arrow keys"
        aria-describedby={hintId}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setReading(NOTHING)}
        onPointerOver={(event: PointerEvent) => setReading(pointedAt(event) ?? NOTHING)}
        onClick={onClick}
      >
        <div className="plot only-wide">
          <NetworkSvg chart={network.wide} {...drawn} />
        </div>
        <div className="plot only-narrow">
          <NetworkSvg chart={network.narrow} {...drawn} />
        </div>
      </div>
    </>
  );
}

function pointedAt(event: { target: EventTarget }): NetworkReading | null {
  const { link, node } = (event.target as SVGElement).dataset;
  if (link !== undefined) return { node: null, link: Number(link) };
  return node === undefined ? null : { node: Number(node), link: null };
}
