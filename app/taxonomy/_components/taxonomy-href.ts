/** What the taxonomy's page shows: themes to read, to edit, the history, or a file to take in. */
export type TaxonomyMode = 'read' | 'edit' | 'history' | 'import';

const MODES: readonly string[] = ['edit', 'history', 'import'];

export function taxonomyMode(view: string | null | undefined): TaxonomyMode {
  return MODES.includes(view ?? '') ? (view as TaxonomyMode) : 'read';
}

/** The address of a view of the taxonomy. */
export function taxonomyHref(mode: TaxonomyMode, theme?: string | null): string {
  const query = new URLSearchParams();
  if (theme) query.set('theme', theme);
  if (mode !== 'read') query.set('view', mode);
  const text = query.toString();
  return text === '' ? '/taxonomy' : `/taxonomy?${text}`;
}
