'use client';

import { useState, type KeyboardEvent } from 'react';
import type { ThemePattern } from '@/lib/model/taxonomy';
import { Icon } from '../../_components/Icon';
import { PatternConditions } from './PatternConditions';

interface PatternRowProps {
  pattern: ThemePattern;
  index: number;
  /** Not in the taxonomy as it was saved. */
  added: boolean;
  error: string | undefined;
  onChange: (pattern: ThemePattern) => void;
  onRemove: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One pattern: what it says, and folded away under which conditions it counts. */
export function PatternRow({ pattern, index, added, error, onChange, onRemove, onKeyDown }: PatternRowProps) {
  const [open, setOpen] = useState(false);
  const { phrase, when, unless, strength } = pattern;
  const conditions = [
    ...(when.length > 0 ? [`only with ${when.join(' or ')}`] : []),
    ...(unless.length > 0 ? [`never with ${unless.join(' or ')}`] : []),
    ...(strength === null ? [] : [strength === 'about' ? 'always about' : 'at most a mention']),
  ];
  const id = `pattern-${index}`;
  return (
    <li className={added ? 'row-added' : undefined}>
      <div className="row-line">
        <span className="row-number" aria-hidden="true">
          {added ? '+' : index + 1}
        </span>
        <input
          className="input mono"
          aria-label={`Pattern ${index + 1}`}
          autoComplete="off"
          spellCheck={false}
          value={phrase}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onChange={(event) => onChange({ ...pattern, phrase: event.target.value })}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="btn btn-sm btn-ghost"
          aria-expanded={open}
          aria-label={`Conditions of pattern ${index + 1}`}
          onClick={() => setOpen(!open)}
        >
          When
        </button>
        <button
          type="button"
          className="icon-btn"
          aria-label={`Remove pattern ${index + 1}`}
          onClick={onRemove}
        >
          <Icon name="close" size={14} />
        </button>
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className="row-note text-error">
          {error}
        </p>
      )}
      {!open && conditions.length > 0 && <p className="row-note mono">{conditions.join('; ')}</p>}
      {open && <PatternConditions id={id} pattern={pattern} onChange={onChange} />}
    </li>
  );
}
