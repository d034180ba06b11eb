import type { Taxonomy } from '@/lib/model/taxonomy';

export interface ThemeOrder {
  /** Ancestors of each theme (by index), each once. */
  ancestors: number[][];
  /** Place of each theme when every theme comes before its ancestors. */
  rank: number[];
}

/**
 * Reads the parents of a taxonomy as a partial order.
 *
 * @throws Error for an unknown parent or a circle of parents.
 */
export function themeOrder(taxonomy: Taxonomy): ThemeOrder {
  const indexOf = new Map(taxonomy.themes.map((theme, index) => [theme.id, index]));
  const ancestors: number[][] = [];
  const finished: number[] = [];
  const entered = new Set<number>();
  const visit = (index: number): number[] => {
    const known = ancestors[index];
    if (known !== undefined) return known;
    const theme = taxonomy.themes[index];
    if (theme === undefined) throw new Error(`there is no theme ${index}`);
    if (entered.has(index)) throw new Error(`the parents of "${theme.id}" go in a circle`);
    entered.add(index);
    const found = new Set<number>();
    for (const id of theme.parents) {
      const parent = indexOf.get(id);
      if (parent === undefined) throw new Error(`theme "${theme.id}" has the unknown parent "${id}"`);
      found.add(parent);
      for (const above of visit(parent)) found.add(above);
    }
    finished.push(index);
    return (ancestors[index] = [...found]);
  };
  for (const index of taxonomy.themes.keys()) visit(index);
  const rank: number[] = [];
  for (const [place, index] of finished.reverse().entries()) rank[index] = place;
  return { ancestors, rank };
}
