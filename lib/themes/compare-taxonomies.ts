import type { Taxonomy, Theme } from '@/lib/model/taxonomy';
import type { Difference, TaxonomyDiff, TaxonomySummary, ThemeChange } from '@/lib/model/taxonomy-answers';

const WORDS = ['name', 'group', 'meaning', 'parents', 'mark'] as const;

function difference<Entry>(was: readonly Entry[], now: readonly Entry[]): Difference<Entry> {
  const keys = (entries: readonly Entry[]): Set<string> =>
    new Set(entries.map((entry) => JSON.stringify(entry)));
  const [before, after] = [keys(was), keys(now)];
  return {
    added: now.filter((entry) => !before.has(JSON.stringify(entry))),
    removed: was.filter((entry) => !after.has(JSON.stringify(entry))),
  };
}

function changeOf(was: Theme, now: Theme): ThemeChange | null {
  const differing = WORDS.filter((key) => JSON.stringify(was[key]) !== JSON.stringify(now[key]));
  const patterns = difference(was.patterns, now.patterns);
  const not = difference(was.not, now.not);
  const lists = [patterns.added, patterns.removed, not.added, not.removed];
  if (differing.length === 0 && lists.every((list) => list.length === 0)) return null;
  const pick = (theme: Theme): ThemeChange['was'] =>
    Object.fromEntries(differing.map((key) => [key, theme[key]]));
  return { id: now.id, name: now.name, was: pick(was), now: pick(now), patterns, not };
}

function otherOrder(was: readonly string[], now: readonly string[]): string[] | null {
  const [before, after] = [
    was.filter((name) => now.includes(name)),
    now.filter((name) => was.includes(name)),
  ];
  return before.every((name, at) => name === after[at]) ? null : [...now];
}

/**
 * What lies between two taxonomies: themes that came, went or say something else, in the order of the
 * later one. The order of themes and of patterns is no difference.
 */
export function compareTaxonomies(from: Taxonomy, to: Taxonomy): TaxonomyDiff {
  const before = new Map(from.themes.map((theme) => [theme.id, theme]));
  const after = new Set(to.themes.map(({ id }) => id));
  const named = ({ id, name }: Theme): Pick<Theme, 'id' | 'name'> => ({ id, name });
  return {
    from: from.version,
    to: to.version,
    groups: { ...difference(from.groups, to.groups), order: otherOrder(from.groups, to.groups) },
    added: to.themes.filter(({ id }) => !before.has(id)).map(named),
    removed: from.themes.filter(({ id }) => !after.has(id)).map(named),
    changed: to.themes.flatMap((theme) => {
      const was = before.get(theme.id);
      return was === undefined ? [] : (changeOf(was, theme) ?? []);
    }),
  };
}

/** Counts a difference; patterns of whole themes that came or went are not in it. */
export function summariseDiff({ added, removed, changed }: TaxonomyDiff): TaxonomySummary {
  const changing = (key: keyof ThemeChange['was']): number => changed.filter(({ now }) => key in now).length;
  const sum = (list: (change: ThemeChange) => unknown[]): number =>
    changed.reduce((total, change) => total + list(change).length, 0);
  return {
    added: added.length,
    removed: removed.length,
    renamed: changing('name'),
    reparented: changing('parents'),
    regrouped: changing('group'),
    patterns: {
      added: sum(({ patterns }) => patterns.added),
      removed: sum(({ patterns }) => patterns.removed),
    },
    exclusions: { added: sum(({ not }) => not.added), removed: sum(({ not }) => not.removed) },
  };
}
