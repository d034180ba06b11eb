import type { TaxonomyAnswer } from '@/lib/model/taxonomy-answers';
import type { Theme } from '@/lib/model/taxonomy';
import type { TaxonomyEdit, ThemeFields } from '@/lib/model/taxonomy-edit';
import { applyEdits } from '@/lib/themes/draft/apply-edits';

export type Head = Pick<
  TaxonomyAnswer,
  'version' | 'origin' | 'savedAt' | 'inForce' | 'etag' | 'groups' | 'themes'
>;

/** The themes as they are being edited, and the way back and forth. */
export interface Draft {
  head: Head;
  themes: Theme[];
  past: Theme[][];
  future: Theme[][];
  /** What was edited last: typing on in one field is one step back. */
  lastKey: string | null;
}

export type DraftChange =
  | { kind: 'load'; head: Head; edits: TaxonomyEdit[] }
  | { kind: 'edit'; theme: string; fields: ThemeFields; key: string | null }
  | { kind: 'add'; theme: { id: string } & ThemeFields; after: string | undefined }
  | { kind: 'remove'; theme: string }
  | { kind: 'undo' }
  | { kind: 'redo' }
  | { kind: 'discard' };

/** Steps that can be taken back. */
const MOST_STEPS = 200;

function step(draft: Draft, edit: TaxonomyEdit, key: string | null): Draft {
  const themes = applyEdits(draft.themes, [edit]);
  const goesOn = key !== null && key === draft.lastKey;
  const past = goesOn ? draft.past : [...draft.past, draft.themes].slice(-MOST_STEPS);
  return { ...draft, themes, past, future: [], lastKey: key };
}

/** The draft after a change; null before the first `load`. */
export function changeDraft(draft: Draft | null, change: DraftChange): Draft | null {
  if (change.kind === 'load') {
    const { head, edits } = change;
    const themes = applyEdits(head.themes, edits);
    return { head, themes, past: edits.length > 0 ? [head.themes] : [], future: [], lastKey: null };
  }
  if (draft === null) return null;
  switch (change.kind) {
    case 'edit':
      return step(draft, { change: { theme: change.theme, ...change.fields } }, change.key);
    case 'add':
      return step(draft, { add: { theme: change.theme, after: change.after } }, null);
    case 'remove':
      return step(draft, { remove: { theme: change.theme } }, null);
    case 'discard':
      return {
        ...draft,
        themes: draft.head.themes,
        past: [...draft.past, draft.themes],
        future: [],
        lastKey: null,
      };
    case 'undo':
    case 'redo':
      return travel(draft, change.kind);
  }
}

function travel(draft: Draft, way: 'undo' | 'redo'): Draft {
  const { past, future, themes } = draft;
  const to = way === 'undo' ? past.at(-1) : future[0];
  if (to === undefined) return draft;
  return way === 'undo'
    ? { ...draft, themes: to, past: past.slice(0, -1), future: [themes, ...future], lastKey: null }
    : { ...draft, themes: to, past: [...past, themes], future: future.slice(1), lastKey: null };
}
