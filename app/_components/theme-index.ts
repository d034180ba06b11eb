import type { ThemeSummary } from '@/lib/model/answers';

/** Themes by id, for names and marks. */
export type ThemeIndex = ReadonlyMap<string, ThemeSummary>;

export function themeIndex(themes: readonly ThemeSummary[]): ThemeIndex {
  return new Map(themes.map((theme) => [theme.id, theme]));
}
