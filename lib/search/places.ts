/** Two ascending lists as one; what stands in both stands once. */
function union(a: Uint32Array, b: Uint32Array): Uint32Array {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const both = new Uint32Array(a.length + b.length);
  let [i, j, length] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] as number, b[j] as number];
    both[length++] = one < other ? one : other;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  while (i < a.length) both[length++] = a[i++] as number;
  while (j < b.length) both[length++] = b[j++] as number;
  return both.subarray(0, length);
}

/** Many ascending lists as one, the short ones first. */
export function unionOfAll(lists: readonly Uint32Array[]): Uint32Array {
  const waiting = lists.toSorted((a, b) => a.length - b.length);
  while (waiting.length > 1) {
    const [a, b] = waiting.splice(0, 2) as [Uint32Array, Uint32Array];
    const merged = union(a, b);
    const at = waiting.findIndex(({ length }) => length >= merged.length);
    waiting.splice(at === -1 ? waiting.length : at, 0, merged);
  }
  return waiting[0] ?? new Uint32Array(0);
}

/** A list this many times as long as the other is searched rather than walked. */
const WALKED = 24;

/** The places of `a` for which `b` holds the place `shift` further on. */
export function followedBy(a: Uint32Array, b: Uint32Array, shift: number): Uint32Array {
  const kept = new Uint32Array(Math.min(a.length, b.length));
  let length = 0;
  if (b.length > WALKED * a.length) {
    let from = 0;
    for (const place of a) {
      from = firstNotBelow(b, place + shift, from);
      if (b[from] === place + shift) kept[length++] = place;
    }
  } else if (a.length > WALKED * b.length) {
    let from = 0;
    for (const place of b) {
      if (place < shift) continue;
      from = firstNotBelow(a, place - shift, from);
      if (a[from] === place - shift) kept[length++] = place - shift;
    }
  } else {
    let [i, j] = [0, 0];
    while (i < a.length && j < b.length) {
      const wanted = (a[i] as number) + shift;
      const found = b[j] as number;
      if (found === wanted) kept[length++] = wanted - shift;
      if (found >= wanted) i += 1;
      if (found <= wanted) j += 1;
    }
  }
  return kept.subarray(0, length);
}

/** Index of the first number that is not below `least`, at or after `from`: steps that double, then halves. */
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
