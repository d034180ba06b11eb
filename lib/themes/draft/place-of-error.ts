import type { Theme } from '@/lib/model/taxonomy';

/** Where in the themes an error lies, as far as it is known. */
export interface ErrorPlace {
  theme: string | null;
  field: string | null;
  /** Place in a list of patterns or exclusions, from 0. */
  row: number | null;
}

const NOWHERE: ErrorPlace = { theme: null, field: null, row: null };

/**
 * Finds the field that an error of `readTaxonomy` is about by the words of its message, which names the theme and
 * the pattern (`theme "x": pattern "y" …`) or the path (`themes.3.patterns.0: …`).
 *
 * @param themes the taxonomy that was refused, in its order.
 */
export function placeOfError(message: string, themes: readonly Theme[]): ErrorPlace {
  const path = /^themes\.(\d+)(?:\.(\w+))?(?:\.(\d+))?/.exec(message);
  if (path) {
    const [, index, field = null, row] = path;
    const theme = themes[Number(index)]?.id ?? null;
    return { theme, field, row: row === undefined ? null : Number(row) };
  }
  const [, id, rest = ''] = /^theme "([^"]*)":? ?(.*)$/s.exec(message) ?? [];
  const theme = themes.find((each) => each.id === id);
  if (theme === undefined) return circle(message, themes);
  const found = { theme: theme.id, field: null, row: null };
  const field = /^(group|parent|there is no theme)/.exec(rest)?.[1];
  if (field !== undefined) return { ...found, field: field === 'group' ? 'group' : 'parents' };
  const pattern = /^pattern "(.*?)"(?::| (?:says|stands|can never|repeats))/s.exec(rest)?.[1];
  if (pattern === undefined) return rest.startsWith('stands twice') ? { ...found, field: 'id' } : found;
  return { ...found, ...rowOf(theme, pattern) };
}

function circle(message: string, themes: readonly Theme[]): ErrorPlace {
  const ids = message.startsWith('parents go in a circle: ') ? message.slice(24).split(' → ') : [];
  const theme = themes.find(({ id }) => ids.includes(id));
  return theme === undefined ? NOWHERE : { theme: theme.id, field: 'parents', row: null };
}

/** The last place of the text: of two that say the same, the later one is complained of. */
function rowOf(theme: Theme, text: string): Pick<ErrorPlace, 'field' | 'row'> {
  const pattern = theme.patterns.findLastIndex(
    ({ phrase, when, unless }) => phrase === text || when.includes(text) || unless.includes(text),
  );
  if (pattern >= 0) return { field: 'patterns', row: pattern };
  const exclusion = theme.not.lastIndexOf(text);
  return exclusion >= 0 ? { field: 'not', row: exclusion } : { field: 'patterns', row: null };
}
