/** Indices 0 … n−1 by the key that `keyOf` gives each; null puts an index in no group. */
export function groupBy(size: number, keyOf: (index: number) => string | null): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (let index = 0; index < size; index++) {
    const key = keyOf(index);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}
