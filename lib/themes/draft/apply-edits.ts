import type { Theme, ThemePattern } from '@/lib/model/taxonomy';
import type { TaxonomyEdit, ThemeFields, WrittenGroup, WrittenPattern } from '@/lib/model/taxonomy-edit';
import type { EditedTaxonomy } from './edited-taxonomy';

/** A pattern with what it leaves out. */
function wholePattern(written: WrittenPattern): ThemePattern {
  if (typeof written === 'string') return { phrase: written, when: [], unless: [], strength: null };
  const { phrase, when = [], unless = [], strength = null } = written;
  return { phrase, when, unless, strength };
}

function changed(theme: Theme, { patterns, ...fields }: ThemeFields): Theme {
  const stated = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { ...theme, ...stated, ...(patterns && { patterns: patterns.map(wholePattern) }) };
}

const EMPTY: Omit<Theme, 'id'> = {
  ...{ name: '', group: '', meaning: '', parents: [], mark: '' },
  ...{ patterns: [], not: [] },
};

/**
 * A group keeps what it was called in the beginning, whatever it is called on the way; one that takes the name of
 * a renamed group is new.
 */
function withGroups({ groups, themes }: EditedTaxonomy, written: readonly WrittenGroup[]): EditedTaxonomy {
  const known = new Map(groups.map((group) => [group.name, group]));
  const names = new Map(written.flatMap(({ name, was }) => (was === undefined ? [] : [[was, name]])));
  return {
    groups: written.map(({ name, was }) => {
      const before = was ?? (names.has(name) ? null : name);
      return { name, was: before === null ? null : (known.get(before)?.was ?? null) };
    }),
    themes: themes.map((theme) => {
      const group = names.get(theme.group);
      return group === undefined ? theme : { ...theme, group };
    }),
  };
}

/**
 * The groups and themes after some edits, as the server makes them of the same edits: what a change leaves out
 * stays, an added theme stands behind `after` or at the end, the children of a removed one lose it as their
 * parent, the themes of a renamed group go with it. Edits of themes that are not there (any more) are passed
 * over, and so is adding one that is there already.
 *
 * @param taxonomy not changed.
 */
export function applyEdits(taxonomy: EditedTaxonomy, edits: readonly TaxonomyEdit[]): EditedTaxonomy {
  return edits.reduce(
    (now, edit) =>
      'groups' in edit ? withGroups(now, edit.groups) : { ...now, themes: withThemes(now.themes, edit) },
    taxonomy,
  );
}

function withThemes(themes: Theme[], edit: Exclude<TaxonomyEdit, { groups: unknown }>): Theme[] {
  if ('change' in edit) {
    const { theme: id, ...fields } = edit.change;
    return themes.map((theme) => (theme.id === id ? changed(theme, fields) : theme));
  }
  if ('add' in edit) {
    const { theme, after } = edit.add;
    if (themes.some(({ id }) => id === theme.id)) return themes;
    const place = themes.findIndex(({ id }) => id === after);
    const at = place < 0 ? themes.length : place + 1;
    return themes.toSpliced(at, 0, changed({ ...EMPTY, id: theme.id }, theme));
  }
  const { theme: gone } = edit.remove;
  return themes
    .filter(({ id }) => id !== gone)
    .map((theme) =>
      theme.parents.includes(gone) ? { ...theme, parents: theme.parents.filter((id) => id !== gone) } : theme,
    );
}
