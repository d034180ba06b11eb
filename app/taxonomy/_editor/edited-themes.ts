import type { TaxonomyEdit } from '@/lib/model/taxonomy-edit';

/** Ids of the themes that edits are about. */
export function editedThemes(edits: readonly TaxonomyEdit[]): ReadonlySet<string> {
  return new Set(
    edits.flatMap((edit) => {
      if ('groups' in edit) return [];
      return 'change' in edit ? edit.change.theme : 'add' in edit ? edit.add.theme.id : edit.remove.theme;
    }),
  );
}
