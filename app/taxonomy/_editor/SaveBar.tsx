'use client';

import type { TaxonomyPreview } from '@/lib/model/taxonomy-answers';
import type { TaxonomyEdit } from '@/lib/model/taxonomy-edit';
import { plural } from '@/lib/words/plural';
import { Banner } from '../../_components/Banner';
import { Button } from '../../_components/Button';
import type { Draft, DraftChange } from './draft';
import { editedThemes } from './edited-themes';
import type { FieldError } from './field-error';
import type { Saving } from './use-saving';

interface SaveBarProps {
  draft: Draft;
  edits: readonly TaxonomyEdit[];
  errors: readonly FieldError[];
  closed: boolean;
  saving: Saving;
  preview: TaxonomyPreview | null;
  onChange: (change: DraftChange) => void;
  onSave: () => void;
  onShow: (theme: string) => void;
}

/** What was edited, the way back and forth, and saving. */
export function SaveBar(props: SaveBarProps) {
  const { draft, edits, errors, closed, saving, preview, onChange, onSave } = props;
  const nothing = edits.length === 0;
  return (
    <section className="card grid gap-3" aria-label="Changes">
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant="main"
          busy={saving.busy}
          disabled={nothing || closed || errors.length > 0}
          aria-keyshortcuts="Control+S"
          onClick={onSave}
        >
          {closed ? 'Saving is closed here' : saveLabel(preview)}
        </Button>
        <Button disabled={draft.past.length === 0} onClick={() => onChange({ kind: 'undo' })}>
          Undo
        </Button>
        <Button disabled={draft.future.length === 0} onClick={() => onChange({ kind: 'redo' })}>
          Redo
        </Button>
        <Button variant="ghost" disabled={nothing} onClick={() => onChange({ kind: 'discard' })}>
          Discard
        </Button>
        <p className="text-sm text-ink-2" role="status">
          {status(props)}
        </p>
      </div>
      <Problems {...props} />
    </section>
  );
}

function saveLabel(preview: TaxonomyPreview | null): string {
  const touched = preview?.themes.reduce((sum, { gained, lost }) => sum + gained.papers + lost.papers, 0);
  return touched ? `Save and tag ${plural(touched, 'paper')} anew` : 'Save';
}

function status({ edits, saving }: SaveBarProps): string {
  if (edits.length > 0) return `${editedText(edits)}, not saved. The changes are kept in this browser.`;
  if (saving.saved === null) return 'Nothing is changed.';
  return saving.saved.changed ? 'Saved as a new version.' : 'It says the same as before: nothing was saved.';
}

function editedText(edits: readonly TaxonomyEdit[]): string {
  const themes = editedThemes(edits).size;
  const groups = edits.some((edit) => 'groups' in edit);
  if (themes === 0) return 'Groups edited';
  return `${groups ? 'Groups and ' : ''}${plural(themes, 'theme')} edited`;
}

function Problems({ errors, saving, onShow }: SaveBarProps) {
  const refused = saving.problem !== null && saving.problem.errors.length === 0 ? saving.problem : null;
  return (
    <>
      {refused && (
        <Banner tone="error">
          <b>{refused.title}.</b> {refused.detail}
        </Banner>
      )}
      {errors.length > 0 && (
        <Banner tone="error">
          <b>{errors.length === 1 ? 'One thing is wrong' : `${errors.length} things are wrong`}.</b> Until
          they are mended nothing can be saved.
          <ul className="mt-1 grid gap-0.5">
            {errors.map(({ message, theme }) => (
              <li key={message}>
                {theme === null ? (
                  message
                ) : (
                  <button type="button" className="text-left underline" onClick={() => onShow(theme)}>
                    {message}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}
