'use client';

import { useState } from 'react';
import { errorId } from '../../_components/Field';

interface GroupNameProps {
  /** Empty: it is new. */
  name: string;
  taken: readonly string[];
  label: string;
  onName: (name: string) => void;
}

/** The name of a group; what is typed counts when the field is left or Enter is pressed, Escape takes it back. */
export function GroupName({ name, taken, label, onName }: GroupNameProps) {
  const [typed, setTyped] = useState(name);
  const id = label.toLowerCase().replace(' ', '-');
  const text = typed.trim();
  const twice = text !== name && taken.includes(text);
  const commit = (): void => {
    if (text === '') setTyped(name);
    else if (text !== name && !twice) onName(text);
  };
  return (
    <div className="grid min-w-0 flex-1 gap-1">
      <input
        className="input"
        aria-label={label}
        autoComplete="off"
        autoFocus={name === ''}
        maxLength={80}
        value={typed}
        aria-invalid={twice || undefined}
        aria-describedby={twice ? errorId(id) : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setTyped(name);
        }}
      />
      {twice && (
        <span id={errorId(id)} className="text-xs text-error">
          There is a group “{text}” already.
        </span>
      )}
    </div>
  );
}
