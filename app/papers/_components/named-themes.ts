import type { ThemeSummary } from '@/lib/model/answers';
import { matchThemes } from '../../_components/charts/match-themes';

const MOST = 4;
const SHORTEST = 3;

/** Themes with papers whose names have the words of a search, read as plain text. */
export function namedThemes(themes: readonly ThemeSummary[], words: string): ThemeSummary[] {
  const typed = words.replace(/["*=()]/g, ' ').trim();
  if (typed.length < SHORTEST) return [];
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  // A group's name would bring all of its themes.
  const ungrouped = themes.filter(({ papers }) => papers > 0).map((theme) => ({ ...theme, group: '' }));
  return matchThemes(ungrouped, typed)
    .slice(0, MOST)
    .flatMap(({ id }) => byId.get(id) ?? []);
}
