import { pairKey } from './pair-key';

/**
 * The pairs that are none: a theme and each of its ancestors, by `pairKey`. Whoever has the one has
 * the other, so that they meet says nothing.
 */
export function kinPairs(themes: readonly { id: string; parents: readonly string[] }[]): Set<string> {
  const parentsOf = new Map(themes.map((theme) => [theme.id, theme.parents]));
  const found = new Set<string>();
  for (const { id } of themes) {
    const above = [...(parentsOf.get(id) ?? [])];
    const seen = new Set<string>();
    for (let next = above.pop(); next !== undefined; next = above.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      found.add(pairKey(id, next));
      above.push(...(parentsOf.get(next) ?? []));
    }
  }
  return found;
}
