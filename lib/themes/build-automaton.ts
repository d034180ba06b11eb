/** A phrase as indices of atoms, and what it says when found. */
export interface Entry {
  atoms: number[];
  output: number;
}

/**
 * Reads classes of words from a given position, one after another, and says which phrases end where.
 * States are numbered from 1; 0 is "no phrase goes on".
 */
export interface Automaton {
  /** State after the first word, by its class. */
  first: Int32Array;
  /** Open addressing over state × classes: key + 1, then the state it leads to, in turns. */
  edges: Int32Array;
  classes: number;
  /** 1 where some phrase goes on from the state. */
  goesOn: Uint8Array;
  /** Outputs of state s stand in `outputs` from `outputFrom[s]` to before `outputFrom[s + 1]`, ascending. */
  outputFrom: Int32Array;
  outputs: Int32Array;
}

/** The trie over atoms; a word of one class may follow several of its branches at once. */
interface Node {
  next: Map<number, Node>;
  outputs: number[];
  id: number;
}

function buildTrie(entries: Entry[]): Node {
  let count = 0;
  const node = (): Node => ({ next: new Map(), outputs: [], id: count++ });
  const root = node();
  for (const { atoms, output } of entries) {
    let at = root;
    for (const atom of atoms) {
      const next = at.next.get(atom) ?? node();
      at.next.set(atom, next);
      at = next;
    }
    at.outputs.push(output);
  }
  return root;
}

/** Slot of an edge: Knuth's multiplicative hash (TAOCP 3, 6.4). */
export function edgeSlot(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
}

function packEdges(edges: Map<number, number>): Int32Array {
  let size = 1024;
  while (size < edges.size * 3) size *= 2;
  const packed = new Int32Array(size * 2);
  for (const [key, state] of edges) {
    let slot = edgeSlot(key, size - 1);
    while (packed[slot * 2] !== 0) slot = (slot + 1) & (size - 1);
    packed[slot * 2] = key + 1;
    packed[slot * 2 + 1] = state;
  }
  return packed;
}

/**
 * Builds the automaton of `entries` by the subset construction (Rabin & Scott, IBM Journal 3:114,
 * 1959) over the trie of their atoms: a state is a set of trie nodes. It starts anew at every word,
 * so it needs no failure links (Aho & Corasick, CACM 18:333, 1975); phrases are short.
 *
 * @param classAtoms atoms of each class, from `buildLexicon`.
 */
export function buildAutomaton(entries: Entry[], classAtoms: number[][]): Automaton {
  const classes = classAtoms.length;
  const classesOf = new Map<number, number[]>();
  for (const [index, atoms] of classAtoms.entries()) {
    for (const atom of atoms) classesOf.set(atom, [...(classesOf.get(atom) ?? []), index]);
  }
  const sets: Node[][] = [[], [buildTrie(entries)]];
  const numbers = new Map<string, number>();
  const edges = new Map<number, number>();
  for (let state = 1; state < sets.length; state++) {
    const targets = new Map<number, Node[]>();
    for (const node of sets[state] ?? []) {
      for (const [atom, next] of node.next) {
        for (const cls of classesOf.get(atom) ?? []) targets.set(cls, [...(targets.get(cls) ?? []), next]);
      }
    }
    for (const [cls, nodes] of targets) {
      const key = nodes
        .map((node) => node.id)
        .sort((a, b) => a - b)
        .join(',');
      const known = numbers.get(key) ?? sets.push(nodes) - 1;
      numbers.set(key, known);
      edges.set(state * classes + cls, known);
    }
  }
  if (sets.length * classes > 0x7ffffffe)
    throw new Error(`too many patterns: ${sets.length} states, ${classes} classes`);

  const first = new Int32Array(classes);
  const goesOn = new Uint8Array(sets.length);
  for (const [key, state] of edges) {
    goesOn[Math.floor(key / classes)] = 1;
    if (key < 2 * classes) first[key - classes] = state;
  }
  const outputsOf = sets.map((nodes) =>
    [...new Set(nodes.flatMap((node) => node.outputs))].sort((a, b) => a - b),
  );
  const outputFrom = new Int32Array(sets.length + 1);
  for (const [state, found] of outputsOf.entries())
    outputFrom[state + 1] = (outputFrom[state] ?? 0) + found.length;
  return {
    first,
    edges: packEdges(edges),
    classes,
    goesOn,
    outputFrom,
    outputs: Int32Array.from(outputsOf.flat()),
  };
}
