import { fitName, nameWidth } from '../format/fit-name';
import { fitLayout } from './fit-layout';
import { networkLayout } from './network-layout';
import { placeLabels, type LabelPlace } from './place-labels';

/** A theme of a network. */
export interface NetworkTheme {
  id: string;
  name: string;
  count: number;
}

/** One of its links: NPMI is the weight. */
interface WeightedLink {
  a: string;
  b: string;
  npmi: number;
}

/** A network in pixels: one mark a theme, one path a link, both in the order given. */
export interface NetworkChart {
  width: number;
  height: number;
  nodes: {
    x: number;
    y: number;
    radius: number;
    /** Null where a name would cover others. */
    label: (LabelPlace & { text: string }) | null;
  }[];
  links: { path: string; width: number }[];
}

/** How large a network is drawn; narrow ones have shorter names and smaller marks. */
export interface NetworkFrame {
  width: number;
  height: number;
  side: number;
  edge: number;
  /** Width of the longest name. */
  label: number;
  /** Radius of the mark of the theme with most papers. */
  largest: number;
}

const SMALLEST = 4;
/** Names of 12 px and regular weight, next to the estimate for direct labels. */
const PLAIN = 0.86;
/** Links bend by this part of their length, so that two between three themes in a row stay apart. */
const BEND = 0.07;

/**
 * Draws a network: area of a mark by papers, width of a link by NPMI, each name where it covers least.
 *
 * @param themes - those with at least one link.
 * @param placed - positions of the themes in another frame, to be stretched to this one; without them they
 *   are found, which takes most of the time of a drawing.
 */
export function networkChart(
  themes: readonly NetworkTheme[],
  links: readonly WeightedLink[],
  frame: NetworkFrame,
  placed?: readonly Spot[],
): NetworkChart {
  const most = Math.max(1, ...themes.map((theme) => theme.count));
  const radii = themes.map(({ count }) =>
    Math.max(SMALLEST, Math.round(10 * frame.largest * Math.sqrt(count / most)) / 10),
  );
  const spots = placed
    ? fitLayout(placed, frame)
    : networkLayout(
        themes.map(({ id }, i) => ({ id, radius: radii[i] ?? SMALLEST })),
        links.map(({ a, b, npmi }) => ({ a, b, weight: Math.max(0, npmi) })),
        frame,
      );
  const nodes = spots.map(({ x, y }, i) => ({
    x,
    y,
    radius: radii[i] ?? SMALLEST,
    text: fitName(themes[i]?.name ?? '', frame.label, true),
  }));
  const labels = placeLabels(
    nodes.map((node) => ({ ...node, width: nameWidth(node.text) * PLAIN })),
    frame,
  );
  const place = new Map(themes.map(({ id }, i) => [id, nodes[i]]));
  return {
    width: frame.width,
    height: frame.height,
    nodes: nodes.map(({ text, ...node }, i) => {
      const label = labels[i] ?? null;
      return { ...node, label: label && { ...label, text } };
    }),
    links: links.map(({ a, b, npmi }) => ({
      path: bentPath(place.get(a), place.get(b)),
      width: Math.round(10 * (1 + 5 * Math.max(0, npmi) ** 1.5)) / 10,
    })),
  };
}

interface Spot {
  x: number;
  y: number;
}

function bentPath(from: Spot = { x: 0, y: 0 }, to: Spot = { x: 0, y: 0 }): string {
  const x = (from.x + to.x) / 2 - (to.y - from.y) * BEND;
  const y = (from.y + to.y) / 2 + (to.x - from.x) * BEND;
  return `M${from.x} ${from.y}Q${x.toFixed(1)} ${y.toFixed(1)} ${to.x} ${to.y}`;
}
