'use client';

import { Button } from '../../_components/Button';
import { Icon } from '../../_components/Icon';
import type { FieldError } from './field-error';
import { useRows } from './use-rows';

interface TextRowsProps {
  title: string;
  hint: string;
  /** What one of them is called. */
  noun: string;
  field: string;
  texts: readonly string[];
  before: readonly string[];
  errors: readonly FieldError[];
  onTexts: (texts: string[], key: string | null) => void;
}

/** Texts, one a row. */
export function TextRows({ title, hint, noun, field, texts, before, errors, onTexts }: TextRowsProps) {
  const rows = useRows(
    texts,
    '',
    (text) => text === '',
    (next, key) => onTexts(next, key === null ? null : `${field} ${key}`),
  );
  const label = (index: number): string => `${noun[0]?.toUpperCase() ?? ''}${noun.slice(1)} ${index + 1}`;
  return (
    <section className="rows" aria-label={title}>
      <h3 className="field-label">{title}</h3>
      <p className="text-xs text-ink-3">{hint}</p>
      <ol ref={rows.list}>
        {texts.map((text, index) => {
          const error = errors.find((each) => each.field === field && each.row === index)?.message;
          const added = !before.includes(text);
          return (
            <li key={index} className={added ? 'row-added' : undefined}>
              <div className="row-line">
                <span className="row-number" aria-hidden="true">
                  {added ? '+' : index + 1}
                </span>
                <input
                  className="input mono"
                  aria-label={label(index)}
                  autoComplete="off"
                  spellCheck={false}
                  value={text}
                  aria-invalid={error !== undefined || undefined}
                  aria-describedby={error === undefined ? undefined : `${field}-${index}-error`}
                  onChange={(event) => rows.replace(index, event.target.value)}
                  onKeyDown={(event) => rows.onKeyDown(event, index)}
                />
                <button
                  type="button"
                  className="icon-btn"
                  aria-label={`Remove ${noun} ${index + 1}`}
                  onClick={() => rows.remove(index)}
                >
                  <Icon name="close" size={14} />
                </button>
              </div>
              {error !== undefined && (
                <p id={`${field}-${index}-error`} className="row-note text-error">
                  {error}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <div>
        <Button size="sm" onClick={() => rows.insert(texts.length)}>
          Add an {noun}
        </Button>
      </div>
    </section>
  );
}
