/** Index of the first number that is not below `least`, at or after `from`, in an ascending list: steps that double, then halves. */
export function firstNotBelow(list: Uint32Array, least: number, from: number): number {
  if (from >= list.length || (list[from] as number) >= least) return from;
  let step = 1;
  while (from + step < list.length && (list[from + step] as number) < least) step *= 2;
  let [low, high] = [from + step / 2, Math.min(from + step, list.length)];
  if (step === 1) low = from;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < least) low = middle;
    else high = middle;
  }
  return high;
}
