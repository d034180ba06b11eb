const BYTES = 4;

/**
 * Counts of papers with both of two themes, for themes numbered from 1: one whole number a pair, those of
 * theme 2 with 1, of 3 with 1 and 2, of 4 with 1 to 3 and so on, so that a new theme only adds to the end.
 * Packed, each takes four bytes, the highest first, as Postgres sends an integer; zeros at the end are left
 * out.
 */
export class PairTriangle {
  #cells = new Int32Array(0);

  /**
   * Where the count of a pair stands, from 0; the order of the two is all one.
   * @throws {RangeError} when the two are not different whole numbers from 1
   */
  static placeOf(one: number, other: number): number {
    const [a, b] = one < other ? [one, other] : [other, one];
    if (!Number.isInteger(a) || !Number.isInteger(b) || a < 1 || a === b) {
      throw new RangeError(`no pair of ${String(one)} and ${String(other)}`);
    }
    return ((b - 1) * (b - 2)) / 2 + a - 1;
  }

  /** Adds papers (a negative number takes them out) that have both themes. */
  add(one: number, other: number, papers: number): void {
    const place = PairTriangle.placeOf(one, other);
    this.#grow(place + 1);
    this.#cells[place] = (this.#cells[place] ?? 0) + papers;
  }

  /** Adds one paper: every two of its themes, each of which is named once. */
  addPaper(themes: readonly number[], papers = 1): void {
    for (let i = 0; i < themes.length; i += 1) {
      for (let j = i + 1; j < themes.length; j += 1) this.add(themes[i] ?? 0, themes[j] ?? 0, papers);
    }
  }

  /** Adds all counts of another that was packed. */
  addPacked(bytes: Uint8Array): void {
    const count = Math.floor(bytes.byteLength / BYTES);
    this.#grow(count);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const cells = this.#cells;
    for (let place = 0; place < count; place += 1) {
      cells[place] = (cells[place] ?? 0) + view.getInt32(place * BYTES);
    }
  }

  /** Papers with both themes. */
  get(one: number, other: number): number {
    return this.#cells[PairTriangle.placeOf(one, other)] ?? 0;
  }

  /**
   * Pairs among some themes with at least `min` papers (and at least one), most first, then in the order of
   * the themes; `a` and `b` are places in their list, a < b.
   */
  pairs(themes: readonly number[], min = 1): { a: number; b: number; count: number }[] {
    const found: { a: number; b: number; count: number }[] = [];
    for (let a = 0; a < themes.length; a += 1) {
      for (let b = a + 1; b < themes.length; b += 1) {
        const count = this.get(themes[a] ?? 0, themes[b] ?? 0);
        if (count >= min && count > 0) found.push({ a, b, count });
      }
    }
    // Sorting is stable, so pairs of one count stay by a, then by b.
    return found.sort((x, y) => y.count - x.count);
  }

  /** The counts up to the last that is not zero. */
  packed(): Uint8Array {
    let count = this.#cells.length;
    while (count > 0 && this.#cells[count - 1] === 0) count -= 1;
    const bytes = new Uint8Array(count * BYTES);
    const view = new DataView(bytes.buffer);
    for (let place = 0; place < count; place += 1) view.setInt32(place * BYTES, this.#cells[place] ?? 0);
    return bytes;
  }

  #grow(count: number): void {
    if (count <= this.#cells.length) return;
    const cells = new Int32Array(Math.max(count, this.#cells.length * 2));
    cells.set(this.#cells);
    this.#cells = cells;
  }
}
