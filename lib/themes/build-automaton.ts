import type { PatternGraph } from './pattern-graph';

/**
 * Reads classes of words from a given position, one after another, and says which patterns end where.
 *
 * States are written as links: number × 4, + 2 where some pattern goes on from the state, + 1 where
 * some pattern ends in it. Link 0 is "no pattern goes on".
 */
export interface Automaton {
  /** Link after the first word, by its class. */
  first: Int32Array;
  /** Open addressing over state × classes + class, by `edgeHash`: key + 1, then the link it leads to, in turns. */
  edges: Int32Array;
  /**
   * A bit for the hash of each edge (Bloom, CACM 13:422, 1970): most words end what was begun, and
   * this tells so from less memory.
   */
  edgeBits: Int32Array;
  classes: number;
  /** Outputs of state s stand in `outputs` from `outputFrom[s]` to before `outputFrom[s + 1]`, ascending. */
  outputFrom: Int32Array;
  outputs: Int32Array;
}

const START = 1;
/** Keys of edges are 32-bit numbers. */
const MOST_KEYS = 2 ** 31 - 1;

/** Knuth's multiplicative hash of an edge's key (TAOCP 3, 6.4); its low bits are to be used. */
export function edgeHash(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 7;
}

/** @param edges links by key. */
function packEdges(edges: Map<number, number>): Pick<Automaton, 'edges' | 'edgeBits'> {
  let size = 1024;
  while (size < edges.size * 2) size *= 2;
  const packed = new Int32Array(size * 2);
  const bits = new Int32Array(size / 2);
  for (const [key, link] of edges) {
    const hash = edgeHash(key);
    const bit = hash & (bits.length * 32 - 1);
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
    let slot = hash & (size - 1);
    while (packed[slot * 2] !== 0) slot = (slot + 1) & (size - 1);
    packed[slot * 2] = key + 1;
    packed[slot * 2 + 1] = link;
  }
  return { edges: packed, edgeBits: bits };
}

/** The classes that each atom accepts. */
function classesOfAtoms(classAtoms: number[][], atoms: number): number[][] {
  const classesOf = Array.from({ length: atoms }, (): number[] => []);
  for (const [cls, accepted] of classAtoms.entries()) for (const atom of accepted) classesOf[atom]?.push(cls);
  return classesOf;
}

/** Where each class leads from a set of states of the graph: the states there, repeated and unsorted. */
function targetsOf(graph: PatternGraph, set: number[], classesOf: number[][]): Map<number, number[]> {
  const targets = new Map<number, number[]>();
  for (const state of set) {
    const edges = graph.edges[state] ?? [];
    for (let e = 0; e < edges.length; e += 2) {
      const reached = graph.closure(edges[e + 1] as number);
      for (const cls of classesOf[edges[e] as number] ?? []) {
        const known = targets.get(cls);
        if (known === undefined) targets.set(cls, reached.slice());
        else known.push(...reached);
      }
    }
  }
  return targets;
}

/**
 * Builds the automaton of a graph by the subset construction (Rabin & Scott, IBM Journal 3:114,
 * 1959). It starts anew at every word, so it needs no failure links (Aho & Corasick, CACM 18:333,
 * 1975); patterns are a few words long.
 *
 * @param classAtoms atoms of each class, from `buildLexicon`.
 * @throws Error where states × classes exceed 2³¹, some sixty times the taxonomy that is shipped.
 */
export function buildAutomaton(graph: PatternGraph, classAtoms: number[][]): Automaton {
  const classes = classAtoms.length;
  const classesOf = classesOfAtoms(classAtoms, graph.atoms.length);
  const sets: number[][] = [[], graph.closure(0)];
  const numbers = new Map<string, number>();
  const steps: [state: number, cls: number, to: number][] = [];
  const goesOn = new Set<number>();
  for (let state = START; state < sets.length; state++) {
    for (const [cls, reached] of targetsOf(graph, sets[state] ?? [], classesOf)) {
      const set = [...new Set(reached)].sort((a, b) => a - b);
      const key = set.join(',');
      let to = numbers.get(key);
      if (to === undefined) {
        to = sets.push(set) - 1;
        numbers.set(key, to);
      }
      steps.push([state, cls, to]);
      goesOn.add(state);
    }
    if (sets.length * classes >= MOST_KEYS)
      throw new Error(`the patterns need ${sets.length} states or more`);
  }

  const outputFrom = new Int32Array(sets.length + 1);
  const outputs: number[] = [];
  const links = sets.map((set, state) => {
    const found = new Set(set.map((s) => graph.outputs[s] as number).filter((output) => output >= 0));
    outputs.push(...[...found].sort((a, b) => a - b));
    outputFrom[state + 1] = outputs.length;
    return state * 4 + (goesOn.has(state) ? 2 : 0) + (found.size > 0 ? 1 : 0);
  });
  const first = new Int32Array(classes);
  const edges = new Map<number, number>();
  for (const [state, cls, to] of steps) {
    if (state === START) first[cls] = links[to] as number;
    else edges.set(state * classes + cls, links[to] as number);
  }
  return { first, ...packEdges(edges), classes, outputFrom, outputs: Int32Array.from(outputs) };
}
