import type { Taxonomy } from '@/lib/model/taxonomy';
import { themeOrder } from './theme-order';

/**
 * The taxonomy with the patterns of `themes` and of all below them alone: a tagger of it tags `themes` as one
 * of the whole would, and is ready sooner. The order of the themes stays, since tags are passed on by it.
 * Tags of other themes that come with them are not theirs.
 */
export function partTaxonomy(taxonomy: Taxonomy, themes: ReadonlySet<string>): Taxonomy {
  const { ancestors } = themeOrder(taxonomy);
  const matters = (index: number): boolean =>
    [index, ...(ancestors[index] ?? [])].some((one) => themes.has(taxonomy.themes[one]?.id ?? ''));
  return {
    ...taxonomy,
    themes: taxonomy.themes.map((theme, index) =>
      matters(index) ? theme : { ...theme, patterns: [], not: [] },
    ),
  };
}
