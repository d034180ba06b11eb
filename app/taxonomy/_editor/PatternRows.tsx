'use client';

import type { Theme, ThemePattern } from '@/lib/model/taxonomy';
import type { ThemeFields } from '@/lib/model/taxonomy-edit';
import { Button } from '../../_components/Button';
import type { FieldError } from './field-error';
import { PatternHelp } from './PatternHelp';
import { PatternRow } from './PatternRow';
import { useRows } from './use-rows';

interface PatternRowsProps {
  theme: Theme;
  before: Theme | null;
  errors: readonly FieldError[];
  edit: (fields: ThemeFields, key: string | null) => void;
}

const EMPTY: ThemePattern = { phrase: '', when: [], unless: [], strength: null };

const keyOf = ({ phrase, when, unless, strength }: ThemePattern): string =>
  JSON.stringify([phrase, when, unless, strength]);

/** The patterns of a theme, one a row, with their conditions. */
export function PatternRows({ theme, before, errors, edit }: PatternRowsProps) {
  const { patterns } = theme;
  const rows = useRows(
    patterns,
    EMPTY,
    ({ phrase }) => phrase === '',
    (next, key) => edit({ patterns: next }, key === null ? null : `pattern ${key}`),
  );
  const saved = new Set(before?.patterns.map(keyOf));
  return (
    <section className="rows" aria-label="Patterns">
      <h3 className="field-label">Patterns: any of them makes the tag</h3>
      <ol ref={rows.list}>
        {patterns.map((pattern, index) => (
          <PatternRow
            key={index}
            {...{ pattern, index }}
            added={!saved.has(keyOf(pattern))}
            error={errors.find(({ field, row }) => field === 'patterns' && row === index)?.message}
            onChange={(next) => rows.replace(index, next)}
            onRemove={() => rows.remove(index)}
            onKeyDown={(event) => rows.onKeyDown(event, index)}
          />
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-3">
        <Button size="sm" onClick={() => rows.insert(patterns.length)}>
          Add a pattern
        </Button>
        <PatternHelp />
      </div>
    </section>
  );
}
