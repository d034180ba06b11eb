import type { TaxonomyEdit } from '@/lib/model/taxonomy-edit';

const NAME = 'tideline-taxonomy-edits';

/** Edits that were not saved, and the text that they were begun from. */
export interface StoredDraft {
  etag: string;
  edits: TaxonomyEdit[];
}

// Kept in this browser: a reload or a closed tab loses nothing.
export function storedDraft(): StoredDraft | null {
  try {
    const text = localStorage.getItem(NAME);
    const stored = text === null ? null : (JSON.parse(text) as StoredDraft);
    return stored !== null && Array.isArray(stored.edits) && stored.edits.length > 0 ? stored : null;
  } catch {
    return null;
  }
}

/** @returns whether it could be kept. */
export function storeDraft(draft: StoredDraft): boolean {
  try {
    if (draft.edits.length === 0) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
