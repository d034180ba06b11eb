'use client';

import { useId, useState, type KeyboardEvent } from 'react';
import { formatCount } from '@/lib/charts/format/format-count';
import { matchThemes } from './match-themes';
import type { PickableTheme } from './ThemePicker';

interface ThemeSearchProps {
  /** Those not drawn yet. */
  themes: PickableTheme[];
  onAdd: (id: string) => void;
  /** Backspace in the empty box. */
  onTakeLast: () => void;
}

/** Type, ↑ ↓, Enter adds; Backspace in the empty box takes the last theme away, Esc empties it. */
export function ThemeSearch({ themes, onAdd, onTakeLast }: ThemeSearchProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = text.trim() === '' ? [] : matchThemes(themes, text).slice(0, 8);
  const add = (theme: PickableTheme | undefined) => {
    if (!theme) return;
    onAdd(theme.id);
    setText('');
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') add(found[at]);
    else if (event.key === 'Escape') setText('');
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
      />
      <ul
        id={`${id}-list`}
        className="picker-found"
        role="listbox"
        aria-label="Themes found"
        hidden={found.length === 0}
      >
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
      {text.trim() !== '' && found.length === 0 && (
        <p className="text-xs text-ink-3" role="status">
          No theme of this name is left to add.
        </p>
      )}
    </div>
  );
}
