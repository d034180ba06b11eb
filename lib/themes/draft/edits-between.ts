import type { Theme, ThemePattern } from '@/lib/model/taxonomy';
import type { TaxonomyEdit, ThemeFields, WrittenPattern } from '@/lib/model/taxonomy-edit';
import { applyEdits } from './apply-edits';
import { unedited, type EditedGroup, type EditedTaxonomy } from './edited-taxonomy';

const FIELDS = ['name', 'group', 'meaning', 'parents', 'mark', 'patterns', 'not'] as const;

/** A pattern as short as the file writes it: a text where it has no conditions. */
function written({ phrase, when, unless, strength }: ThemePattern): WrittenPattern {
  const conditions = {
    ...(when.length > 0 && { when }),
    ...(unless.length > 0 && { unless }),
    ...(strength !== null && { strength }),
  };
  return Object.keys(conditions).length === 0 ? phrase : { phrase, ...conditions };
}

/** Whether two themes say the same in a field; the order of keys in a pattern says nothing. */
function same(name: (typeof FIELDS)[number], a: Theme, b: Theme): boolean {
  const [one, other] = [a, b].map((theme) =>
    name === 'patterns' ? theme.patterns.map(written) : theme[name],
  );
  return JSON.stringify(one) === JSON.stringify(other);
}

function fieldsOf(theme: Theme, names: readonly (typeof FIELDS)[number][]): ThemeFields {
  const { patterns, ...rest } = theme;
  const plain = Object.fromEntries(
    names.flatMap((name) => (name === 'patterns' ? [] : [[name, rest[name]]])),
  ) as ThemeFields;
  return names.includes('patterns') ? { ...plain, patterns: patterns.map(written) } : plain;
}

/** What the groups came to; none where they are called and stand as before. */
function groupEdits(before: readonly string[], after: readonly EditedGroup[]): TaxonomyEdit[] {
  if (JSON.stringify(before) === JSON.stringify(after.map(({ name }) => name))) return [];
  return [
    { groups: after.map(({ name, was }) => (was === null || was === name ? { name } : { name, was })) },
  ];
}

/**
 * The edits that lead from one taxonomy to another: groups, then removals, then additions, then changes of what
 * then differs. `applyEdits(unedited(before), editsBetween(before, after))` is `after`, where both begin with the
 * same theme and hold the themes they share in the same order.
 *
 * @returns none where both say the same; a mark left empty is not stated, so that a free one is given.
 */
export function editsBetween(
  before: { groups: readonly string[]; themes: Theme[] },
  after: EditedTaxonomy,
): TaxonomyEdit[] {
  const groups = groupEdits(before.groups, after.groups);
  const from = applyEdits(unedited(before), groups);
  return [...groups, ...themeEdits(from.themes, after.themes)];
}

/** The edits of themes alone. */
export function themeEdits(before: Theme[], after: readonly Theme[]): TaxonomyEdit[] {
  const ids = new Set(after.map(({ id }) => id));
  const known = new Set(before.map(({ id }) => id));
  const moves: TaxonomyEdit[] = [
    ...before.filter(({ id }) => !ids.has(id)).map(({ id }) => ({ remove: { theme: id } })),
    ...after.flatMap((theme, index) => {
      if (known.has(theme.id)) return [];
      const names = FIELDS.filter((name) => name !== 'mark' || theme.mark !== '');
      const behind = after[index - 1]?.id;
      return [
        {
          add: {
            theme: { id: theme.id, ...fieldsOf(theme, names) },
            ...(behind !== undefined && { after: behind }),
          },
        },
      ];
    }),
  ];
  const moved = new Map(
    applyEdits({ groups: [], themes: before }, moves).themes.map((theme) => [theme.id, theme]),
  );
  const changes = after.flatMap((theme): TaxonomyEdit[] => {
    const was = moved.get(theme.id);
    if (was === undefined) return [];
    const names = FIELDS.filter((name) => !same(name, was, theme));
    return names.length === 0 ? [] : [{ change: { theme: theme.id, ...fieldsOf(theme, names) } }];
  });
  return [...moves, ...changes];
}
