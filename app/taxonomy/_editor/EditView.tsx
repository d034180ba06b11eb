'use client';

import { useMemo } from 'react';
import { placeOfError } from '@/lib/themes/draft/place-of-error';
import { EmptyState } from '../../_components/EmptyState';
import { PreviewFigures } from '../_preview/PreviewFigures';
import { PreviewPanel } from '../_preview/PreviewPanel';
import type { Draft } from './draft';
import { editedThemes } from './edited-themes';
import { SaveBar } from './SaveBar';
import type { Change } from './taxonomy-api';
import { ThemeFinder } from './ThemeFinder';
import { ThemeForm } from './ThemeForm';
import { useChosenTheme } from './use-chosen-theme';
import type { DraftInHand } from './use-draft';
import { usePreview } from './use-preview';
import type { Saving } from './use-saving';
import { useUndoKeys } from './use-undo-keys';

interface EditViewProps {
  draft: Draft;
  papers: Readonly<Record<string, number>>;
  closed: boolean;
  saving: Saving;
  inHand: DraftInHand;
}

/** The themes at the left, the chosen one's fields in the middle, what the change would do at the right. */
export function EditView({ draft, papers, closed, saving, inHand }: EditViewProps) {
  const { edits, change } = inHand;
  const [chosen, choose] = useChosenTheme(draft.themes);
  const tried = useMemo<Change | null>(() => (edits.length === 0 ? null : { edits }), [edits]);
  const inView = usePreview(tried, draft.head.etag);
  const errors = (inView.problem?.errors ?? saving.problem?.errors ?? []).map((error) => ({
    ...error,
    ...placeOfError(error.message, draft.themes),
  }));
  const edited = useMemo(() => editedThemes(edits), [edits]);
  const save = () => void saving.save({ edits });
  const onKeyDown = useUndoKeys(change, closed || edits.length === 0 ? null : save);
  const theme = draft.themes.find(({ id }) => id === chosen);
  return (
    <div className="explore with-panel wide-panel" onKeyDown={onKeyDown}>
      <ThemeFinder
        draft={draft}
        papers={papers}
        chosen={chosen}
        edited={edited}
        onChoose={choose}
        onChange={change}
      />
      <div className="stack">
        <SaveBar
          {...{ draft, edits, errors, closed, saving, preview: inView.preview }}
          onChange={change}
          onSave={save}
          onShow={choose}
        />
        {theme ? (
          <ThemeForm
            key={theme.id}
            {...{ theme, themes: draft.themes, onChange: change }}
            groups={draft.groups.map(({ name }) => name)}
            before={draft.head.themes.find(({ id }) => id === theme.id) ?? null}
            errors={errors.filter((error) => error.theme === theme.id)}
          />
        ) : (
          <EmptyState title="This theme is gone">Choose another, or take the removal back.</EmptyState>
        )}
        <PreviewFigures inView={inView} chosen={chosen} themes={draft.themes} />
      </div>
      <PreviewPanel inView={inView} chosen={chosen} onShow={choose} edited={edits.length > 0} />
    </div>
  );
}
