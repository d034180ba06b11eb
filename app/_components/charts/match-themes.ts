import type { PickableTheme } from './ThemePicker';

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Themes whose name or id holds every typed word at the start of one of its own; those whose name
 * starts with the text come first, then by papers.
 */
export function matchThemes(themes: readonly PickableTheme[], text: string): PickableTheme[] {
  const typed = fold(text).trim();
  const words = typed.split(/\s+/);
  const starts = (theme: PickableTheme) => Number(fold(theme.name).startsWith(typed));
  return themes
    .filter((theme) => {
      const own = `${fold(theme.name)} ${theme.id} ${fold(theme.group)}`.split(/[\s\-/(),]+/);
      return words.every((word) => own.some((part) => part.startsWith(word)));
    })
    .toSorted((a, b) => starts(b) - starts(a) || b.papers - a.papers || a.name.localeCompare(b.name, 'en'));
}
