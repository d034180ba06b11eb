/** A set of the papers of one segment, by number: one bit a paper. The methods change the set in place. */
export class PaperSet {
  readonly #bits: Uint32Array;

  /** Empty at first. */
  constructor(
    readonly papers: number,
    bits = new Uint32Array(Math.ceil(papers / 32)),
  ) {
    this.#bits = bits;
  }

  copy(): PaperSet {
    return new PaperSet(this.papers, this.#bits.slice());
  }

  add(paper: number): void {
    this.#bits[paper >>> 5] = (this.#bits[paper >>> 5] as number) | (1 << (paper & 31));
  }

  delete(paper: number): void {
    this.#bits[paper >>> 5] = (this.#bits[paper >>> 5] as number) & ~(1 << (paper & 31));
  }

  has(paper: number): boolean {
    return (((this.#bits[paper >>> 5] as number) >>> (paper & 31)) & 1) === 1;
  }

  /** Leaves what stands in the other too. */
  keep(other: PaperSet): void {
    for (let at = 0; at < this.#bits.length; at += 1) {
      this.#bits[at] = (this.#bits[at] as number) & (other.#bits[at] as number);
    }
  }

  join(other: PaperSet): void {
    for (let at = 0; at < this.#bits.length; at += 1) {
      this.#bits[at] = (this.#bits[at] as number) | (other.#bits[at] as number);
    }
  }

  /** All papers that were not in it. */
  complement(): this {
    for (let at = 0; at < this.#bits.length; at += 1) this.#bits[at] = ~(this.#bits[at] as number);
    const rest = this.papers & 31;
    const last = this.#bits.length - 1;
    if (rest > 0) this.#bits[last] = (this.#bits[last] as number) & (2 ** rest - 1);
    return this;
  }

  get size(): number {
    let size = 0;
    for (let at = 0; at < this.#bits.length; at += 1) {
      for (let bits = this.#bits[at] as number; bits !== 0; bits &= bits - 1) size += 1;
    }
    return size;
  }

  /** Calls `visit` with each paper, in ascending order. */
  each(visit: (paper: number) => void): void {
    for (let at = 0; at < this.#bits.length; at += 1) {
      for (let bits = this.#bits[at] as number; bits !== 0; bits &= bits - 1) {
        visit(at * 32 + (31 - Math.clz32(bits & -bits)));
      }
    }
  }
}
