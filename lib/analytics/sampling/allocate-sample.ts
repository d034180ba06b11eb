/**
 * How many to draw from each stratum: one from each that has any while the sample reaches, the largest first, the
 * rest in proportion to the sizes by largest remainders (A. Hamilton's method of apportionment, 1792), never more
 * than there are. Strata of one size take turns in their order.
 *
 * @param sizes units in each stratum, whole and at least 0.
 * @param size units wanted in all.
 * @returns as many counts, in order; their sum is `size`, or all that there are where that is less.
 * @throws RangeError where a number is not whole or below 0.
 */
export function allocateSample(sizes: readonly number[], size: number): number[] {
  if ([...sizes, size].some((count) => !Number.isInteger(count) || count < 0))
    throw new RangeError(`sizes must be whole and not below 0: ${sizes.join(', ')}; ${size}`);
  const bySize = sizes.map((_, index) => index).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const drawn = sizes.map(() => 0);
  for (const index of bySize.slice(0, size)) drawn[index] = Math.min(1, sizes[index] ?? 0);
  const open = (): number[] => bySize.filter((index) => (drawn[index] ?? 0) < (sizes[index] ?? 0));
  for (let left = size - sum(drawn); left > 0 && open().length > 0; left = size - sum(drawn)) {
    const rest = sum(open().map((index) => (sizes[index] ?? 0) - (drawn[index] ?? 0)));
    const wanted = open().map((index) => {
      const share = (Math.min(left, rest) * ((sizes[index] ?? 0) - (drawn[index] ?? 0))) / rest;
      return { index, whole: Math.floor(share), remainder: share - Math.floor(share) };
    });
    for (const { index, whole } of wanted) drawn[index] = (drawn[index] ?? 0) + whole;
    const over = Math.min(left, rest) - sum(wanted.map(({ whole }) => whole));
    for (const { index } of wanted.toSorted((a, b) => b.remainder - a.remainder).slice(0, over))
      drawn[index] = (drawn[index] ?? 0) + 1;
  }
  return drawn;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
