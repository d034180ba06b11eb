import { communities } from '../../analytics/network/communities';
import type { Cooccurrence } from '../../model/answers';
import { plural } from '../../words/plural';
import { formatSigned } from '../format/format-signed';
import { clearEdges } from '../matrix/clear-edges';
import { matrixThemes } from '../matrix/matrix-themes';
import { pairWords } from '../matrix/pair-words';
import { testedPairs, type TestedPair } from '../matrix/tested-pairs';
import { onceForAnswer } from '../once-for-answer';
import { communityMark, type CommunityMark } from './community-mark';
import { networkChart, type NetworkChart, type NetworkTheme } from './network-chart';
import { networkLinks, type LinkChoice } from './network-links';

/** How a network is drawn, beside what was asked. */
export interface NetworkLook {
  links: LinkChoice;
  /** Least NPMI of a link; null for the usual one. */
  threshold: number | null;
  /** How many themes, those with most papers. */
  most: number;
}

/** A theme with at least one link. */
interface NetworkNode extends NetworkTheme {
  mark: CommunityMark;
  words: string;
}

interface NetworkLink {
  a: string;
  b: string;
  /** Colour of the community that holds both ends; null between communities. */
  slot: number | null;
  words: string;
}

/** What is drawn: fit to be handed from the server to the browser. */
export interface Network {
  nodes: NetworkNode[];
  /** Strongest first. */
  links: NetworkLink[];
  /** The same network for a wide and for a narrow page. */
  wide: NetworkChart;
  narrow: NetworkChart;
}

/** A network and what is said beside it. */
export interface NetworkDrawing {
  network: Network;
  /** The links with all their numbers, in the same order. */
  pairs: TestedPair[];
  /** Communities of two themes or more, largest first, each with its themes by papers. */
  communities: { mark: CommunityMark; names: string[] }[];
  /** Themes among those asked for that no link reaches. */
  alone: string[];
  threshold: number;
  usual: number;
}

const WIDE = { width: 940, height: 620, side: 80, edge: 26, label: 178, largest: 15 };
const NARROW = { width: 358, height: 600, side: 40, edge: 22, label: 92, largest: 11 };

/**
 * From an answer to its network: pairs tested, themes with most papers chosen, communities found (Louvain,
 * Blondel et al. 2008, on the association strength of all clear pairs, as in the matrix), links above the
 * threshold placed by forces.
 */
export function drawNetwork(
  answer: Cooccurrence,
  themes: ReadonlyMap<string, { id: string; name: string; group: string }>,
  min: number,
  look: NetworkLook,
): NetworkDrawing {
  const { links, threshold, most } = look;
  const question = `network ${min} ${links} ${threshold} ${most}`;
  return onceForAnswer(answer, question, () => placeNetwork(answer, themes, min, look));
}

function placeNetwork(
  answer: Cooccurrence,
  themes: ReadonlyMap<string, { id: string; name: string; group: string }>,
  min: number,
  look: NetworkLook,
): NetworkDrawing {
  const pairs = testedPairs(answer, min);
  const candidates = answer.themes.flatMap(({ id, count }) => {
    const theme = themes.get(id);
    return theme ? [{ id, name: theme.name, group: theme.group, count }] : [];
  });
  const chosen = matrixThemes(candidates, pairs, 'papers', look.most).map(({ id, name, count }) => ({
    id,
    name,
    count,
  }));
  const found = networkLinks(pairs.values(), {
    themes: chosen.map(({ id }) => id),
    choice: look.links,
    threshold: look.threshold,
  });
  const reached = new Set(found.links.flatMap(({ a, b }) => [a, b]));
  const linked = chosen.filter(({ id }) => reached.has(id));
  const marks = communityMarks(chosen, linked, pairs);
  const nameOf = (id: string): string => themes.get(id)?.name ?? id;
  const wide = networkChart(linked, found.links, WIDE);
  return {
    network: {
      nodes: linked.map((theme) => ({
        ...theme,
        mark: marks.get(theme.id) ?? communityMark(0),
        words: themeWords(theme, found.links, nameOf),
      })),
      links: found.links.map((pair) => ({
        a: pair.a,
        b: pair.b,
        slot: sharedSlot(marks.get(pair.a), marks.get(pair.b)),
        words: pairWords(`${nameOf(pair.a)} and ${nameOf(pair.b)}`, pair),
      })),
      wide,
      narrow: networkChart(linked, found.links, NARROW, turned(wide)),
    },
    pairs: found.links,
    communities: membersOf(linked, marks),
    alone: chosen.filter(({ id }) => !reached.has(id)).map(({ name }) => name),
    threshold: found.threshold,
    usual: found.usual,
  };
}

/** On its side a wide network fits a narrow page. */
const turned = ({ nodes }: NetworkChart) => nodes.map(({ x, y }) => ({ x: y, y: x }));

/** Communities are those of all clear pairs, so a threshold takes links away but moves no theme to another. */
function communityMarks(
  chosen: readonly NetworkTheme[],
  linked: readonly NetworkTheme[],
  pairs: ReadonlyMap<string, TestedPair>,
): Map<string, CommunityMark> {
  const ids = chosen.map(({ id }) => id);
  const numbers = communities(ids, clearEdges(ids, pairs));
  const numberOf = new Map(ids.map((id, i) => [id, numbers[i] ?? 0]));
  const sizes = new Map<number, number>();
  for (const { id } of linked) {
    const number = numberOf.get(id) ?? 0;
    sizes.set(number, (sizes.get(number) ?? 0) + 1);
  }
  const ranked = [...sizes].sort((x, y) => y[1] - x[1] || x[0] - y[0]).map(([number]) => number);
  return new Map(linked.map(({ id }) => [id, communityMark(ranked.indexOf(numberOf.get(id) ?? 0))]));
}

const sharedSlot = (one: CommunityMark | undefined, other: CommunityMark | undefined): number | null =>
  one !== undefined && one.rank === other?.rank ? one.slot : null;

function membersOf(linked: readonly NetworkTheme[], marks: ReadonlyMap<string, CommunityMark>) {
  const members = new Map<number, { mark: CommunityMark; names: string[] }>();
  for (const { id, name } of linked) {
    const mark = marks.get(id);
    if (mark === undefined) continue;
    const own = members.get(mark.rank) ?? { mark, names: [] };
    own.names.push(name);
    members.set(mark.rank, own);
  }
  return [...members.values()]
    .filter(({ names }) => names.length > 1)
    .sort((x, y) => x.mark.rank - y.mark.rank);
}

function themeWords(
  { id, name, count }: NetworkTheme,
  links: readonly TestedPair[],
  nameOf: (id: string) => string,
): string {
  const own = links.filter((link) => link.a === id || link.b === id);
  const best = own[0];
  const strongest =
    best === undefined
      ? ''
      : `, the strongest with ${nameOf(best.a === id ? best.b : best.a)} (NPMI ${formatSigned(best.npmi, 2)})`;
  return `${name}: ${plural(count, 'paper')}, ${plural(own.length, 'link')}${strongest}`;
}
