import type { ThemeSummary } from '@/lib/model/answers';

/** Themes by id, for names and marks. */
export type ThemeIndex = ReadonlyMap<string, ThemeSummary>;

/** As far as marked words and chips of themes need them. */
export type NamedThemes = ReadonlyMap<string, Pick<ThemeSummary, 'id' | 'name' | 'mark'>>;

export function themeIndex(themes: readonly ThemeSummary[]): ThemeIndex {
  return new Map(themes.map((theme) => [theme.id, theme]));
}
