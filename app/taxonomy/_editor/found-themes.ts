import type { Theme } from '@/lib/model/taxonomy';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Themes whose name, id, group or patterns hold the text, in their order; all of them for no text. */
export function foundThemes(themes: readonly Theme[], text: string): Theme[] {
  const words = fold(text).trim();
  if (words === '') return [...themes];
  return themes.filter(({ id, name, group, patterns, not }) =>
    [id, name, group, ...patterns.map(({ phrase }) => phrase), ...not].some((own) =>
      fold(own).includes(words),
    ),
  );
}
