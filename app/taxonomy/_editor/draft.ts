import type { TaxonomyAnswer } from '@/lib/model/taxonomy-answers';
import type { TaxonomyEdit, ThemeFields, WrittenGroup } from '@/lib/model/taxonomy-edit';
import { applyEdits } from '@/lib/themes/draft/apply-edits';
import { unedited, type EditedTaxonomy } from '@/lib/themes/draft/edited-taxonomy';

export type Head = Pick<
  TaxonomyAnswer,
  'version' | 'origin' | 'savedAt' | 'inForce' | 'etag' | 'groups' | 'themes'
>;

/** The groups and themes as they are being edited, and the way back and forth. */
export interface Draft extends EditedTaxonomy {
  head: Head;
  past: EditedTaxonomy[];
  future: EditedTaxonomy[];
  /** What was edited last: typing on in one field is one step back. */
  lastKey: string | null;
}

export type DraftChange =
  | { kind: 'load'; head: Head; edits: TaxonomyEdit[] }
  | { kind: 'edit'; theme: string; fields: ThemeFields; key: string | null }
  | { kind: 'add'; theme: { id: string } & ThemeFields; after: string | undefined }
  | { kind: 'remove'; theme: string }
  | { kind: 'groups'; groups: WrittenGroup[] }
  | { kind: 'undo' }
  | { kind: 'redo' }
  | { kind: 'discard' };

/** Steps that can be taken back. */
const MOST_STEPS = 200;

const edited = ({ groups, themes }: Draft): EditedTaxonomy => ({ groups, themes });

function step(draft: Draft, edit: TaxonomyEdit, key: string | null): Draft {
  const goesOn = key !== null && key === draft.lastKey;
  const past = goesOn ? draft.past : [...draft.past, edited(draft)].slice(-MOST_STEPS);
  return { ...draft, ...applyEdits(edited(draft), [edit]), past, future: [], lastKey: key };
}

/** The draft after a change; null before the first `load`. */
export function changeDraft(draft: Draft | null, change: DraftChange): Draft | null {
  if (change.kind === 'load') {
    const { head, edits } = change;
    const saved = unedited(head);
    const past = edits.length > 0 ? [saved] : [];
    return { ...applyEdits(saved, edits), head, past, future: [], lastKey: null };
  }
  if (draft === null) return null;
  switch (change.kind) {
    case 'edit':
      return step(draft, { change: { theme: change.theme, ...change.fields } }, change.key);
    case 'add':
      return step(draft, { add: { theme: change.theme, after: change.after } }, null);
    case 'remove':
      return step(draft, { remove: { theme: change.theme } }, null);
    case 'groups':
      return step(draft, { groups: change.groups }, null);
    case 'discard': {
      const past = [...draft.past, edited(draft)];
      return { ...draft, ...unedited(draft.head), past, future: [], lastKey: null };
    }
    case 'undo':
    case 'redo':
      return travel(draft, change.kind);
  }
}

function travel(draft: Draft, way: 'undo' | 'redo'): Draft {
  const { past, future } = draft;
  const to = way === 'undo' ? past.at(-1) : future[0];
  if (to === undefined) return draft;
  const now = edited(draft);
  return way === 'undo'
    ? { ...draft, ...to, past: past.slice(0, -1), future: [now, ...future], lastKey: null }
    : { ...draft, ...to, past: [...past, now], future: future.slice(1), lastKey: null };
}
