'use client';

import { useState, type SubmitEvent } from 'react';
import { Button } from '../../_components/Button';
import { errorId, Field } from '../../_components/Field';
import type { Draft, DraftChange } from './draft';
import { themeSlug } from './theme-slug';

interface NewThemeProps {
  draft: Draft;
  chosen: string | null;
  onChange: (change: DraftChange) => void;
  onAdded: (id: string) => void;
}

/** Names a new theme; it stands behind the chosen one, in its group, and begins with its name as a pattern. */
export function NewTheme({ draft, chosen, onChange, onAdded }: NewThemeProps) {
  const [name, setName] = useState('');
  const id = themeSlug(name);
  const taken = draft.themes.some((theme) => theme.id === id);
  const error = taken ? `There is a theme "${id}" already.` : undefined;
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    if (id === '' || taken) return;
    const beside = draft.themes.find((theme) => theme.id === chosen) ?? draft.themes.at(-1);
    const group = beside?.group ?? draft.groups[0]?.name ?? 'Themes';
    const theme = { ...{ id, name: name.trim(), group, meaning: `Papers on ${name.trim()}.` } };
    onChange({ kind: 'add', theme: { ...theme, patterns: [name.trim().toLowerCase()] }, after: beside?.id });
    onAdded(id);
  };
  return (
    <form className="card grid gap-3" onSubmit={add} aria-label="New theme">
      <Field
        label="Name"
        id="new-theme"
        hint={id === '' ? 'Its id is made of it.' : `Id: ${id}`}
        {...(error !== undefined && { error })}
      >
        <input
          className="input"
          id="new-theme"
          autoFocus
          autoComplete="off"
          value={name}
          aria-invalid={taken || undefined}
          aria-describedby={taken ? errorId('new-theme') : undefined}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <div>
        <Button type="submit" variant="main" disabled={id === '' || taken}>
          Add
        </Button>
      </div>
    </form>
  );
}
