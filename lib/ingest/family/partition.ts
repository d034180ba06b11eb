/** Disjoint sets over the numbers 0 … size−1 (union by size, path halving; Tarjan 1975). */
export class Partition {
  private readonly parent: Int32Array;

  constructor(size: number) {
    this.parent = new Int32Array(size).fill(-1);
  }

  /** The representative of the set that holds `member`. */
  find(member: number): number {
    let at = member;
    for (;;) {
      const up = this.parent[at] ?? -1;
      if (up < 0) return at;
      const above = this.parent[up] ?? -1;
      if (above >= 0) this.parent[at] = above;
      at = up;
    }
  }

  unite(one: number, other: number): void {
    let large = this.find(one);
    let small = this.find(other);
    if (large === small) return;
    const sizes = this.parent;
    if ((sizes[large] ?? 0) > (sizes[small] ?? 0)) [large, small] = [small, large];
    sizes[large] = (sizes[large] ?? 0) + (sizes[small] ?? 0);
    sizes[small] = large;
  }

  /** The sets, each with its members in ascending order, by least member. */
  sets(): number[][] {
    const byRoot = new Map<number, number[]>();
    for (let member = 0; member < this.parent.length; member++) {
      const root = this.find(member);
      const set = byRoot.get(root);
      if (set) set.push(member);
      else byRoot.set(root, [member]);
    }
    return [...byRoot.values()];
  }
}
