import type { Network } from '@/lib/charts/network/draw-network';

/** What is read of a network: a theme, one of its links, or any link. Numbers are places in the drawing. */
export interface NetworkReading {
  node: number | null;
  link: number | null;
}

type Read = Pick<Network, 'nodes' | 'links'>;

/**
 * Where a key moves the reading: up and down from theme to theme, left and right from link to link,
 * among the links of the theme that is read or else of all, strongest first. Null for other keys.
 * Moves stop at the ends.
 */
export function moveNetwork(key: string, at: NetworkReading, network: Read): NetworkReading | null {
  const last = network.nodes.length - 1;
  if (key === 'ArrowDown') return { node: at.node === null ? 0 : Math.min(last, at.node + 1), link: null };
  if (key === 'ArrowUp') return { node: at.node === null ? last : Math.max(0, at.node - 1), link: null };
  const links = linksOf(at.node, network);
  const place = at.link === null ? null : links.indexOf(at.link);
  const next = nextPlace(key, place, links.length - 1);
  return next === null ? null : { node: at.node, link: links[next] ?? null };
}

function nextPlace(key: string, place: number | null, last: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight') return place === null ? 0 : Math.min(last, place + 1);
  if (key === 'ArrowLeft') return place === null ? last : Math.max(0, place - 1);
  return null;
}

/** Places of the links of a theme, of all links without one; strongest first. */
export function linksOf(node: number | null, { nodes, links }: Read): number[] {
  const id = node === null ? null : nodes[node]?.id;
  return links.flatMap(({ a, b }, i) => (id === null || a === id || b === id ? [i] : []));
}
