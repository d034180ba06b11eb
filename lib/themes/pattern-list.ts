import { atomKey } from './atom-key';
import { firstAtoms } from './first-atoms';
import type { Pattern } from './parse-pattern';
import { PatternGraph } from './pattern-graph';
import { saysNothingNew } from './says-nothing-new';

/** Patterns, asked whether they already say all that another one says. */
export class PatternList {
  private readonly members: { text: string; pattern: Pattern }[] = [];
  /** Numbers of the members by the atoms that their phrases may begin with. */
  private readonly byFirst = new Map<string, number[]>();

  /** @param text how it is written. */
  add(text: string, pattern: Pattern): void {
    const number = this.members.push({ text, pattern }) - 1;
    for (const first of new Set(firstAtoms(pattern).map(atomKey))) {
      const same = this.byFirst.get(first);
      if (same === undefined) this.byFirst.set(first, [number]);
      else same.push(number);
    }
  }

  /**
   * A member that says one of the phrases of `pattern`, where the members together say all of them; else null.
   *
   * Nearly every pattern has a phrase that begins as no member does, and says something new; of the others only
   * the members that begin alike are compared (`saysNothingNew`).
   */
  covering(pattern: Pattern): string | null {
    const alike = new Set<number>();
    for (const first of firstAtoms(pattern)) {
      const members = this.byFirst.get(atomKey(first));
      if (members === undefined) return null;
      for (const member of members) alike.add(member);
    }
    const graph = new PatternGraph();
    for (const number of [...alike].sort((a, b) => a - b))
      graph.add(this.members[number]?.pattern as Pattern, number);
    const by = saysNothingNew(graph, graph.add(pattern, this.members.length));
    return by === null ? null : (this.members[by]?.text ?? null);
  }
}
