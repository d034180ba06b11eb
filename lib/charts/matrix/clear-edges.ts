import type { Edge } from '../../analytics/network/edge';
import type { TestedPair } from './tested-pairs';

/** The edges between some themes that communities are made of: clear pairs, by association strength. */
export function clearEdges(ids: readonly string[], pairs: ReadonlyMap<string, TestedPair>): Edge[] {
  const present = new Set(ids);
  return [...pairs.values()]
    .filter((pair) => pair.clear && pair.association > 0 && present.has(pair.a) && present.has(pair.b))
    .map(({ a, b, association }) => ({ a, b, weight: association }));
}
