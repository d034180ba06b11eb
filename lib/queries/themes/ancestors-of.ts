/** The parents of a theme, their parents and so on. A loop, which a valid taxonomy has not, ends the walk. */
export function ancestorsOf(
  themes: ReadonlyMap<string, { parents: readonly string[] }>,
  id: string,
): Set<string> {
  const found = new Set<string>();
  const waiting = [...(themes.get(id)?.parents ?? [])];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    if (found.has(parent)) continue;
    found.add(parent);
    waiting.push(...(themes.get(parent)?.parents ?? []));
  }
  return found;
}
