/** Packed dates from 1990-01-01 on are counted in a row, 89 years of them; others, which are few, in a map. */
const FIRST = 7305 * 4;
const YEARS = 2 ** 17;

/** How often each packed date (`packDate`) stands among many. */
export class DateCounts {
  readonly #row = new Uint32Array(YEARS);
  readonly #others = new Map<number, number>();

  add(date: number): void {
    const at = date - FIRST;
    if (at >= 0 && at < YEARS) this.#row[at] = (this.#row[at] as number) + 1;
    else this.#others.set(date, (this.#others.get(date) ?? 0) + 1);
  }

  /** Every date that was added, ascending, with its count. */
  counts(): [date: number, count: number][] {
    const counts = [...this.#others];
    for (let at = 0; at < YEARS; at += 1) {
      const count = this.#row[at] as number;
      if (count > 0) counts.push([at + FIRST, count]);
    }
    return this.#others.size === 0 ? counts : counts.sort(([a], [b]) => a - b);
  }
}
