import type { TaxonomyAnswer } from '@/lib/model/taxonomy-answers';
import type { TaxonomyEdit } from '@/lib/model/taxonomy-edit';

/** What a reader makes of a phrase: a theme of its own, or a further way of writing one. */
export type PhraseChoice =
  | { kind: 'new'; name: string; group: string; pattern: string }
  | { kind: 'synonym'; theme: string; pattern: string };

/** The id that a name gives: its letters and digits in lower case, joined by hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The edit of the taxonomy that a choice comes to. */
export function phraseEdit(choice: PhraseChoice, { themes }: TaxonomyAnswer): TaxonomyEdit {
  const { pattern } = choice;
  if (choice.kind === 'new') {
    const { name, group } = choice;
    const meaning = `Papers that write of ${name.toLowerCase()}.`;
    return { add: { theme: { id: slugOf(name), name, group, meaning, patterns: [pattern] } } };
  }
  const held = themes.find(({ id }) => id === choice.theme)?.patterns ?? [];
  return { change: { theme: choice.theme, patterns: [...held, pattern] } };
}
