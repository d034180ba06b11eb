/**
 * Counts of papers with both of two themes, for every pair of `size` themes numbered from 0: the upper
 * half of a square of whole numbers, four bytes a cell.
 */
export class PairMatrix {
  readonly #size: number;
  readonly #cells: Int32Array;

  /** @throws {RangeError} when `size` is not a whole number of themes */
  constructor(size: number) {
    if (!Number.isInteger(size) || size < 0) throw new RangeError(`${String(size)} themes`);
    this.#size = size;
    this.#cells = new Int32Array(size * size);
  }

  /**
   * Adds papers that have both themes, in either order.
   * @throws {RangeError} when the two are not different themes of the matrix
   */
  add(one: number, other: number, papers: number): void {
    const a = Math.min(one, other);
    const b = Math.max(one, other);
    if (!(a >= 0 && b < this.#size && a !== b))
      throw new RangeError(`no pair of ${String(a)} and ${String(b)}`);
    const at = a * this.#size + b;
    this.#cells[at] = (this.#cells[at] ?? 0) + papers;
  }

  /** Adds one paper: every two of its themes, each of which is named once. */
  addPaper(themes: readonly number[]): void {
    for (let i = 0; i < themes.length; i += 1) {
      for (let j = i + 1; j < themes.length; j += 1) this.add(themes[i] ?? -1, themes[j] ?? -1, 1);
    }
  }

  /** Pairs with at least `min` papers (and at least one), most first, then by `a`, then by `b`; a < b. */
  pairs(min = 1): { a: number; b: number; count: number }[] {
    const found: { a: number; b: number; count: number }[] = [];
    for (let a = 0; a < this.#size; a += 1) {
      for (let b = a + 1; b < this.#size; b += 1) {
        const count = this.#cells[a * this.#size + b] ?? 0;
        if (count >= min && count > 0) found.push({ a, b, count });
      }
    }
    // Sorting is stable, so pairs of one count stay by a, then by b.
    return found.sort((x, y) => y.count - x.count);
  }
}
