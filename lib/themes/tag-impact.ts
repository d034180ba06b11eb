import type { Taxonomy, Theme } from '@/lib/model/taxonomy';
import { themeOrder } from './theme-order';

/** What a change of the taxonomy can touch. */
export interface TagImpact {
  /** Themes whose tags can differ, in either taxonomy. */
  themes: string[];
  /**
   * Papers whose tags can differ are those that carry one of these themes now, by this pattern where one is named, …
   */
  tagged: { theme: string; pattern: string | null }[];
  /** … and those in whose text one of these patterns may stand. */
  said: string[];
}

/** A theme with all below it: what its tags are made of, in the order in which they are passed on. */
interface Family {
  members: string[];
  /** Equal where the tags are bound to be equal. */
  key: string;
}

const keyOf = ({ patterns, not }: Theme): string => JSON.stringify([patterns, not]);

function families(taxonomy: Taxonomy): Map<string, Family> {
  const { ancestors, rank } = themeOrder(taxonomy);
  const below: number[][] = taxonomy.themes.map((_, theme) => [theme]);
  for (const [theme, above] of ancestors.entries()) for (const one of above) below[one]?.push(theme);
  return new Map(
    below.map((indices, theme) => {
      indices.sort((a, b) => (rank[a] as number) - (rank[b] as number));
      const members = indices.map((index) => taxonomy.themes[index] as Theme);
      const key = JSON.stringify(members.map((member) => [member.id, keyOf(member)]));
      return [(taxonomy.themes[theme] as Theme).id, { members: members.map(({ id }) => id), key }];
    }),
  );
}

/** Entries of `all` without those of `less`, one for one. */
function without<Entry>(all: readonly Entry[], less: readonly Entry[]): Entry[] {
  const left = less.map((entry) => JSON.stringify(entry));
  return all.filter((entry) => {
    const at = left.indexOf(JSON.stringify(entry));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * What the patterns of one theme, in both taxonomies, bring and take.
 *
 * @param alone no theme stood below it: its stored tags then name every pattern that counted, which the words of
 *   a child can hide else.
 */
function byPatterns(was: Theme, now: Theme, alone: boolean): Omit<TagImpact, 'themes'> {
  const gone = without(was.patterns, now.patterns);
  const come = without(now.patterns, was.patterns);
  const moved =
    JSON.stringify(without(was.patterns, gone)) !== JSON.stringify(without(now.patterns, come)) ||
    without(now.not, was.not).length > 0;
  return {
    tagged:
      moved || (!alone && gone.length > 0)
        ? [{ theme: was.id, pattern: null }]
        : gone.map(({ phrase }) => ({ theme: was.id, pattern: phrase })),
    said: [...come.map(({ phrase }) => phrase), ...without(was.not, now.not)],
  };
}

/** Papers of these themes decide where what passes tags on to a theme has changed. */
function byFamily(id: string, was: Family | undefined, now: Family): string[] {
  const added = without(now.members, was?.members ?? []).filter((member) => member !== id);
  const removed = without(was?.members ?? [], now.members);
  const kept = (members: readonly string[], other: readonly string[]): string =>
    members.filter((member) => other.includes(member)).join(' ');
  const moved = was !== undefined && kept(was.members, now.members) !== kept(now.members, was.members);
  return [...added, ...removed, ...(moved ? [id] : [])];
}

/**
 * What differs between the tags of two taxonomies, without looking at a paper.
 *
 * A theme's tags come from its own patterns and exclusions and from those of all themes below it, in the order of
 * `themeOrder`; where none of these changed, no tag of it can. Which papers to look at follows from
 * what changed: a pattern that goes matters where it fired, one that comes where its words stand.
 *
 * @param before the taxonomy by which the stored tags were made.
 */
export function tagImpact(before: Taxonomy, after: Taxonomy): TagImpact {
  const old = new Map(before.themes.map((theme) => [theme.id, theme]));
  const ids = new Set(after.themes.map(({ id }) => id));
  const wereFamilies = families(before);
  const gone = before.themes.filter(({ id }) => !ids.has(id));
  const impact: TagImpact = {
    themes: gone.map(({ id }) => id),
    tagged: gone.map(({ id }) => ({ theme: id, pattern: null })),
    said: [],
  };
  const nowFamilies = families(after);
  for (const theme of after.themes) {
    const was = old.get(theme.id);
    const now = nowFamilies.get(theme.id) as Family;
    const family = wereFamilies.get(theme.id);
    if (family?.key === now.key) continue;
    impact.themes.push(theme.id);
    for (const id of byFamily(theme.id, family, now)) impact.tagged.push({ theme: id, pattern: null });
    if (was === undefined) impact.said.push(...theme.patterns.map(({ phrase }) => phrase));
    else if (keyOf(was) !== keyOf(theme)) {
      const { tagged, said } = byPatterns(was, theme, family?.members.length === 1);
      impact.tagged.push(...tagged);
      impact.said.push(...said);
    }
  }
  return { ...impact, tagged: broadest(impact.tagged), said: [...new Set(impact.said)] };
}

/** Without repetition, and without patterns of a theme that stands there as a whole. */
function broadest(tagged: TagImpact['tagged']): TagImpact['tagged'] {
  const whole = new Set(tagged.flatMap(({ theme, pattern }) => (pattern === null ? [theme] : [])));
  const parts = tagged.filter(({ theme, pattern }) => pattern !== null && !whole.has(theme));
  return [
    ...[...whole].map((theme) => ({ theme, pattern: null })),
    ...new Map(parts.map((part) => [JSON.stringify(part), part])).values(),
  ];
}
