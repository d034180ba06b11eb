import type { Taxonomy } from '@/lib/model/taxonomy';

/**
 * Themes by index with children before their parents, and the parents of each.
 *
 * @throws Error for an unknown parent or a circle of parents.
 */
export function themeOrder(taxonomy: Taxonomy): { order: number[]; parents: number[][] } {
  const indexOf = new Map(taxonomy.themes.map((theme, index) => [theme.id, index]));
  const parents = taxonomy.themes.map((theme) =>
    theme.parents.map((id) => {
      const index = indexOf.get(id);
      if (index === undefined) throw new Error(`theme "${theme.id}" has the unknown parent "${id}"`);
      return index;
    }),
  );
  const order: number[] = [];
  const entered = new Set<number>();
  const visit = (theme: number): void => {
    if (order.includes(theme)) return;
    if (entered.has(theme)) throw new Error(`the parents of "${taxonomy.themes[theme]?.id}" go in a circle`);
    entered.add(theme);
    for (const parent of parents[theme] ?? []) visit(parent);
    order.push(theme);
  };
  for (const theme of taxonomy.themes.keys()) visit(theme);
  return { order: order.reverse(), parents };
}
