import { atomKey } from './atom-key';
import type { Atom, Pattern } from './parse-pattern';

/**
 * Patterns as a graph of states: a word of a pattern leads from one state to another, and some states
 * lead on without any (Thompson, CACM 11:419, 1968). State 0 is before every pattern.
 */
export class PatternGraph {
  /** Distinct by `atomKey`; edges name them by index. */
  readonly atoms: Atom[] = [];
  /** Words that lead on from each state: atom and target in turns. */
  readonly edges: number[][] = [[]];
  /** States that each state leads to without a word. */
  readonly jumps: number[][] = [[]];
  /** What is found on reaching each state; -1 for nothing. */
  readonly outputs: number[] = [-1];

  private readonly atomNumbers = new Map<string, number>();
  private readonly numbersByAtom = new Map<Atom, number>();
  private readonly closures: (number[] | undefined)[] = [];

  /**
   * Adds a pattern whose places are reported as `output`, a number from 0.
   *
   * @returns the first of the states that are its own; all later ones are too.
   */
  add(pattern: Pattern, output: number): number {
    const end = this.newState(output);
    this.jumps[0]?.push(this.before(pattern, end));
    this.closures[0] = undefined;
    return end;
  }

  /** The states that are reached from `state` without a word and do something, ascending. */
  closure(state: number): number[] {
    const known = this.closures[state];
    if (known !== undefined) return known;
    const seen = new Set([state]);
    for (const reached of seen) for (const next of this.jumps[reached] ?? []) seen.add(next);
    const doing = [...seen].filter((s) => (this.edges[s]?.length ?? 0) > 0 || this.outputs[s] !== -1);
    return (this.closures[state] = doing.sort((a, b) => a - b));
  }

  private newState(output = -1): number {
    this.edges.push([]);
    this.jumps.push([]);
    return this.outputs.push(output) - 1;
  }

  private atomNumber(atom: Atom): number {
    // Atoms are often the same object (`KnownPatterns`), and their keys are long.
    const same = this.numbersByAtom.get(atom);
    if (same !== undefined) return same;
    const key = atomKey(atom);
    const number = this.atomNumbers.get(key) ?? this.atoms.push(atom) - 1;
    this.atomNumbers.set(key, number);
    this.numbersByAtom.set(atom, number);
    return number;
  }

  /** The state from which `pattern` leads to `after`. */
  private before(pattern: Pattern, after: number): number {
    if (pattern.kind === 'row') {
      let next = after;
      for (let p = pattern.parts.length - 1; p >= 0; p--)
        next = this.before(pattern.parts[p] as Pattern, next);
      return next;
    }
    const state = this.newState();
    const jumps = this.jumps[state] as number[];
    if (pattern.kind === 'word') this.edges[state]?.push(this.atomNumber(pattern.atom), after);
    else if (pattern.kind === 'either')
      for (const choice of pattern.choices) jumps.push(this.before(choice, after));
    else if (pattern.kind === 'maybe') jumps.push(this.before(pattern.part, after));
    else jumps.push(this.before(pattern.part, state));
    if (pattern.kind === 'maybe' || pattern.kind === 'any') jumps.push(after);
    return state;
  }
}
