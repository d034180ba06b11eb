import type { Theme } from '@/lib/model/taxonomy';

/** A group as it is being edited. */
export interface EditedGroup {
  name: string;
  /** Its name in the taxonomy saved last; null: it is new. */
  was: string | null;
}

/** The groups and themes of a taxonomy as they are being edited. */
export interface EditedTaxonomy {
  groups: EditedGroup[];
  themes: Theme[];
}

/** What was saved, before any edit. */
export function unedited({ groups, themes }: { groups: readonly string[]; themes: Theme[] }): EditedTaxonomy {
  return { groups: groups.map((name) => ({ name, was: name })), themes };
}
