import { backbone } from '../../analytics/network/backbone';
import type { TestedPair } from '../matrix/tested-pairs';

/** Which pairs become links: all that pass the test, or those that the disparity filter keeps. */
export const LINK_CHOICES = ['clear', 'backbone'] as const;
export type LinkChoice = (typeof LINK_CHOICES)[number];

/** More links than these make a thicket. */
const MOST_LINKS = 100;

/** The threshold moves by twentieths. */
export const THRESHOLD_STEP = 0.05;

interface LinksRequest {
  /** Both ends of a link are among these. */
  themes: readonly string[];
  choice: LinkChoice;
  /** Least NPMI of a link; null for the usual one. */
  threshold: number | null;
}

/** The links of a network, strongest first, and the threshold that they pass. */
export interface NetworkLinks {
  links: TestedPair[];
  threshold: number;
  /** The threshold where none is asked for. */
  usual: number;
}

/**
 * Chooses the links of a network: pairs that are clearly more than chance, with an NPMI of at least the
 * threshold. NPMI (Bouma 2009) is the weight because unlike lift it does not favour the rarest pairs and
 * always lies between −1 and 1. The usual threshold is the lowest of 0, .05, .1, … that leaves at most 100.
 * The backbone (Serrano, Boguñá & Vespignani 2009) keeps what matters to one of its ends, by association
 * strength.
 */
export function networkLinks(pairs: Iterable<TestedPair>, request: LinksRequest): NetworkLinks {
  const among = new Set(request.themes);
  const clear = [...pairs].filter(
    (pair) => pair.clear && pair.association > 0 && among.has(pair.a) && among.has(pair.b),
  );
  const kept = request.choice === 'clear' ? clear : backboneOf(clear);
  const ranked = kept.toSorted((x, y) => y.npmi - x.npmi || (`${x.a}*${x.b}` < `${y.a}*${y.b}` ? -1 : 1));
  const usual = usualThreshold(ranked);
  const threshold = request.threshold ?? usual;
  return { links: ranked.filter((pair) => pair.npmi >= threshold), threshold, usual };
}

function backboneOf(pairs: TestedPair[]): TestedPair[] {
  const kept = backbone(pairs.map(({ a, b, association }) => ({ a, b, weight: association })));
  return pairs.filter((_, i) => kept[i]);
}

function usualThreshold(ranked: readonly TestedPair[]): number {
  const first = ranked[MOST_LINKS]?.npmi;
  if (first === undefined) return 0;
  return (Math.floor(first / THRESHOLD_STEP + 1e-9) + 1) / (1 / THRESHOLD_STEP);
}
