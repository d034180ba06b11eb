import type { z } from 'zod';
import { taxonomyFile, themeEntry, type TaxonomyFile } from './taxonomy-file';

type ThemeEntry = TaxonomyFile['themes'][number];

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The value where it has the shape, else `otherwise`. */
function shaped<Value>(shape: z.ZodType<Value>, value: unknown, otherwise: Value): Value {
  const parsed = shape.safeParse(value);
  return parsed.success ? parsed.data : otherwise;
}

/** What can be read of an entry that has not the shape of a theme. */
function salvageTheme(value: unknown, index: number, groups: readonly string[]): ThemeEntry {
  const whole = themeEntry.safeParse(value);
  if (whole.success) return whole.data;
  const { id, group, parents, patterns, not } = asRecord(value);
  const { shape } = themeEntry;
  return {
    // No id at all must not be taken for the id of another.
    id: shaped(shape.id, id, typeof id === 'string' ? id : `(${index})`),
    ...{ name: '-', meaning: '-', mark: '1.1.a' },
    group: shaped(shape.group, group, groups[0] ?? '-'),
    parents: shaped(shape.parents, parents, []),
    patterns: shaped(shape.patterns, patterns, []),
    not: shaped(shape.not, not, []),
  };
}

/**
 * What can be read of a file that has not the shape of a taxonomy, so that all that is wrong with it
 * can be told at once. Entries keep their places.
 */
export function salvageTaxonomy(value: unknown): TaxonomyFile {
  const { groups, themes } = asRecord(value);
  const named = asList(groups).map((group) => (typeof group === 'string' ? group : '-'));
  return {
    groups: shaped(taxonomyFile.shape.groups, groups, named),
    themes: asList(themes)
      .slice(0, 2_000)
      .map((theme, index) => salvageTheme(theme, index, named)),
  };
}
