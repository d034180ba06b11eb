'use client';

import { useId, useState, type KeyboardEvent } from 'react';
import { formatCount } from '@/lib/charts/format/format-count';
import { matchThemes } from './match-themes';
import type { PickableTheme } from './ThemePicker';

interface ThemeSearchProps {
  /** Those not drawn yet. */
  themes: PickableTheme[];
  /** Of them, those that were drawn last: offered while nothing is typed. */
  recent: PickableTheme[];
  onAdd: (id: string) => void;
  /** Backspace in the empty box. */
  onTakeLast: () => void;
}

const MOST_FOUND = 8;

/**
 * Type, ↑ ↓, Enter adds; ↓ in the empty box offers what was drawn last, Backspace there takes the last theme
 * away, Esc empties it.
 */
export function ThemeSearch({ themes, recent, onAdd, onTakeLast }: ThemeSearchProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const typed = text.trim() !== '';
  const found = (typed ? matchThemes(themes, text) : open ? recent : []).slice(0, MOST_FOUND);
  const add = (theme: PickableTheme | undefined) => {
    if (!theme) return;
    onAdd(theme.id);
    setText('');
    setAt(0);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') add(found[at]);
    else if (event.key === 'Escape') {
      setText('');
      setOpen(false);
    } else if (event.key === 'ArrowDown' && !typed && !open) setOpen(true);
    else if (event.key === 'Backspace' && text === '') onTakeLast();
    else if (step !== undefined && found.length > 0) setAt((at + step + found.length) % found.length);
    else return;
    if (event.key !== 'Backspace') event.preventDefault();
  };
  return (
    <div className="field picker-search">
      <label className="field-label" htmlFor={id}>
        Add a theme
      </label>
      <input
        id={id}
        className="input"
        type="text"
        autoComplete="off"
        placeholder="mamba, diffusion, agents"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found[at] ? `${id}-${found[at].id}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <ul
        id={`${id}-list`}
        className="picker-found"
        role="listbox"
        aria-label={typed ? 'Themes found' : 'Drawn last'}
        hidden={found.length === 0}
      >
        {!typed && found.length > 0 && (
          <li role="presentation" className="picker-caption">
            Drawn last
          </li>
        )}
        {found.map((theme, i) => (
          <li
            key={theme.id}
            id={`${id}-${theme.id}`}
            role="option"
            aria-selected={i === at}
            onPointerDown={(event) => {
              event.preventDefault();
              add(theme);
            }}
          >
            <span>{theme.name}</span>
            <span className="n">{formatCount(theme.papers)}</span>
          </li>
        ))}
      </ul>
      {typed && found.length === 0 && (
        <p className="text-xs text-ink-3" role="status">
          No theme of this name is left to add.
        </p>
      )}
    </div>
  );
}
