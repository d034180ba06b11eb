/**
 * Pushes labels apart along one axis: the positions nearest to those wished (least sum of squares)
 * that keep the order, stand at least `gap` apart and lie between `low` and `high`. Labels that
 * do not overlap stay where they are.
 *
 * Solved as isotonic regression of wished − rank · gap by pooling adjacent violators (Barlow,
 * Bartholomew, Bremner & Brunk, Statistical Inference under Order Restrictions, 1972).
 *
 * @param wished - positions in pixels, any order; ties keep their order.
 * @returns positions in the order given. Where they cannot all fit, the gap shrinks evenly.
 */
export function spreadLabels(wished: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wished.map((_, i) => i).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0) || a - b);
  const room = Math.max(0, high - low);
  const step = wished.length > 1 ? Math.min(gap, room / (wished.length - 1)) : gap;
  const blocks: { sum: number; size: number }[] = [];
  order.forEach((index, rank) => {
    let block = { sum: (wished[index] ?? 0) - rank * step, size: 1 };
    for (let last = blocks.at(-1); last && mean(last) > mean(block); last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, size: last.size + block.size };
      blocks.pop();
    }
    blocks.push(block);
  });
  const placed = new Array<number>(wished.length).fill(low);
  const last = high - (wished.length - 1) * step;
  let rank = 0;
  for (const block of blocks)
    for (let i = 0; i < block.size; i += 1, rank += 1)
      placed[order[rank] ?? 0] = Math.min(Math.max(mean(block), low), Math.max(low, last)) + rank * step;
  return placed;
}

const mean = (block: { sum: number; size: number }) => block.sum / block.size;
