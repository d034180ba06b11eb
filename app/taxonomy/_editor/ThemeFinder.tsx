'use client';

import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { Button } from '../../_components/Button';
import { ThemeTree } from '../_components/ThemeTree';
import type { Draft, DraftChange } from './draft';
import { foundThemes } from './found-themes';
import { GroupRows } from './GroupRows';
import { NewTheme } from './NewTheme';

interface ThemeFinderProps {
  draft: Draft;
  papers: Readonly<Record<string, number>>;
  chosen: string | null;
  edited: ReadonlySet<string>;
  onChoose: (id: string) => void;
  onChange: (change: DraftChange) => void;
}

/** Finds a theme by its name or its patterns; the arrows go from theme to theme. */
export function ThemeFinder({ draft, papers, chosen, edited, onChoose, onChange }: ThemeFinderProps) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState<'theme' | 'groups' | null>(null);
  const toggle = (form: 'theme' | 'groups'): void => setOpen(open === form ? null : form);
  const side = useRef<HTMLDivElement>(null);
  const found = foundThemes(draft.themes, text);
  const choose = (id: string, event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const first = found[0];
    const searching = event.target instanceof HTMLInputElement;
    if (event.key === 'Enter' && searching && first) onChoose(first.id);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (side.current && moveFocus(side.current, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
  };
  return (
    <div ref={side} className="grid gap-3" onKeyDown={onKeyDown}>
      <input
        className="input"
        type="search"
        aria-label="Find a theme by its name or a pattern"
        placeholder="Find a theme or a pattern"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="grid grid-cols-2 gap-2">
        <Button aria-expanded={open === 'theme'} onClick={() => toggle('theme')}>
          Add a theme
        </Button>
        <Button aria-expanded={open === 'groups'} onClick={() => toggle('groups')}>
          Edit groups
        </Button>
      </div>
      {open === 'theme' && (
        <NewTheme
          {...{ draft, chosen, onChange }}
          onAdded={(id) => {
            setOpen(null);
            onChoose(id);
          }}
        />
      )}
      {open === 'groups' && <GroupRows draft={draft} onChange={onChange} />}
      {found.length === 0 ? (
        <p className="text-sm text-ink-2">No theme has “{text}” in its name or patterns.</p>
      ) : (
        <details className="fold theme-fold" open={text !== '' || undefined}>
          <summary>Themes</summary>
          <ThemeTree
            {...{ papers, chosen, edited }}
            themes={found}
            groups={draft.groups.map(({ name }) => name)}
            mode="edit"
            open={text.trim() !== ''}
            onChoose={choose}
          />
        </details>
      )}
    </div>
  );
}

/** To the next search field or link that is in view; false where there is none. */
function moveFocus(side: HTMLElement, by: 1 | -1): boolean {
  const places = [...side.querySelectorAll<HTMLElement>('input[type=search], nav a, nav summary')].filter(
    (place) => place.checkVisibility(),
  );
  const next = places[places.indexOf(document.activeElement as HTMLElement) + by];
  next?.focus();
  return next !== undefined;
}
