import type { Theme, ThemePattern } from './taxonomy';

/** A pattern as an edit writes it: a text, or the object form with what it needs. */
export type WrittenPattern = string | ({ phrase: string } & Partial<Omit<ThemePattern, 'phrase'>>);

/** What an edit may say of a theme; what it leaves out stays. */
export type ThemeFields = Partial<Pick<Theme, 'name' | 'group' | 'meaning' | 'parents' | 'mark' | 'not'>> & {
  patterns?: WrittenPattern[] | undefined;
};

/** A group as an edit writes it; `was`: what it is called in the taxonomy that is edited, where that differs. */
export interface WrittenGroup {
  name: string;
  was?: string | undefined;
}

/** One step of editing a taxonomy. */
export type TaxonomyEdit =
  /** All groups, in their order; the themes of one that is renamed go with it. */
  | { groups: WrittenGroup[] }
  | { change: { theme: string } & ThemeFields }
  /** Behind the theme `after`, else at the end. */
  | { add: { theme: { id: string } & ThemeFields; after?: string | undefined } }
  /** Its children lose it as their parent. */
  | { remove: { theme: string } };
