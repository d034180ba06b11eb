import type { Theme, ThemePattern } from '@/lib/model/taxonomy';
import type { TaxonomyEdit, ThemeFields, WrittenPattern } from '@/lib/model/taxonomy-edit';

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
 * The themes after some edits, as the server makes them of the same edits: what a change leaves out stays, an
 * added theme stands behind `after` or at the end, the children of a removed one lose it as their parent.
 * Edits of themes that are not there (any more) are passed over, and so is adding one that is there already.
 *
 * @param themes not changed.
 */
export function applyEdits(themes: readonly Theme[], edits: readonly TaxonomyEdit[]): Theme[] {
  let now = [...themes];
  for (const edit of edits) {
    if ('change' in edit) {
      const { theme: id, ...fields } = edit.change;
      now = now.map((theme) => (theme.id === id ? changed(theme, fields) : theme));
    } else if ('add' in edit) {
      const { theme, after } = edit.add;
      if (now.some(({ id }) => id === theme.id)) continue;
      const place = now.findIndex(({ id }) => id === after);
      now = now.toSpliced(place < 0 ? now.length : place + 1, 0, changed({ ...EMPTY, id: theme.id }, theme));
    } else {
      const { theme: gone } = edit.remove;
      now = now
        .filter(({ id }) => id !== gone)
        .map((theme) =>
          theme.parents.includes(gone)
            ? { ...theme, parents: theme.parents.filter((id) => id !== gone) }
            : theme,
        );
    }
  }
  return now;
}
