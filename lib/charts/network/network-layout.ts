import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { fitLayout, type LayoutFrame } from './fit-layout';

/** A node to be placed, with the radius of its mark and the community that it stays with. */
export interface LayoutNode {
  id: string;
  radius: number;
}

interface LayoutLink {
  a: string;
  b: string;
  /** 0 to 1; stronger links pull closer. */
  weight: number;
}

type Body = SimulationNodeDatum & LayoutNode;

const TICKS = 300;

/**
 * Places the nodes of a network by forces: links pull, nodes push each other, none overlaps. The start
 * is a spiral and the little randomness a fixed sequence (both d3-force's own), so the same network is
 * drawn the same each time. Stretched to the frame afterwards.
 *
 * @returns a position for each node, in the order given, rounded to tenths of a pixel.
 */
export function networkLayout(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
  frame: LayoutFrame,
): { x: number; y: number }[] {
  const bodies: Body[] = nodes.map((node) => ({ ...node }));
  const wide = frame.width / frame.height;
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string; target: string; weight: number }>(
        links.map(({ a, b, weight }) => ({ source: a, target: b, weight })),
      )
        .id((body) => body.id)
        .distance(({ weight }) => 46 + 90 * (1 - weight))
        .strength(({ weight }) => 0.15 + 0.6 * weight),
    )
    .force('push', forceManyBody().strength(-340))
    .force(
      'apart',
      forceCollide<Body>((body) => body.radius + 13),
    )
    .force('x', forceX(0).strength(0.07 / wide))
    .force('y', forceY(0).strength(0.07 * wide))
    .stop()
    .tick(TICKS);
  return fitLayout(
    bodies.map(({ x = 0, y = 0 }) => ({ x, y })),
    frame,
  );
}
