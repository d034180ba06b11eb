'use client';

import type { Theme } from '@/lib/model/taxonomy';
import type { ThemeFields } from '@/lib/model/taxonomy-edit';
import { themeEdits } from '@/lib/themes/draft/edits-between';
import { Badge } from '../../_components/Badge';
import { Banner } from '../../_components/Banner';
import { Button } from '../../_components/Button';
import { Card } from '../../_components/Card';
import { errorId, Field } from '../../_components/Field';
import type { DraftChange } from './draft';
import type { FieldError } from './field-error';
import { ParentsField } from './ParentsField';
import { PatternRows } from './PatternRows';
import { TextRows } from './TextRows';
import { WordSuggestions } from './WordSuggestions';

interface ThemeFormProps {
  theme: Theme;
  /** As it was saved; null: it is new. */
  before: Theme | null;
  themes: readonly Theme[];
  groups: readonly string[];
  errors: readonly FieldError[];
  onChange: (change: DraftChange) => void;
}

/** The fields of one theme; each change is a step that can be taken back. */
export function ThemeForm({ theme, before, themes, groups, errors, onChange }: ThemeFormProps) {
  const edit = (fields: ThemeFields, key: string | null): void =>
    onChange({ kind: 'edit', theme: theme.id, fields, key: key === null ? null : `${theme.id} ${key}` });
  const elsewhere = errors.filter(({ field }) => field === null || field === 'id' || field === 'mark');
  return (
    <Card
      title={theme.name || theme.id}
      sub={<span className="mono">{theme.id}</span>}
      actions={<State theme={theme} before={before} />}
    >
      <div className="grid gap-4">
        {elsewhere.map(({ message }) => (
          <Banner key={message} tone="error">
            {message}
          </Banner>
        ))}
        <div className="grid gap-4 md:grid-cols-2">
          <TextField {...{ theme, errors, edit }} name="name" label="Name" />
          <TextField {...{ theme, errors, edit }} name="group" label="Group" list={groups} />
        </div>
        <TextField {...{ theme, errors, edit }} name="meaning" label="Meaning: what counts, in a sentence" />
        <ParentsField {...{ theme, themes, errors, edit }} />
        <PatternRows {...{ theme, before, errors, edit }} />
        <TextRows
          {...{ errors, before: before?.not ?? [] }}
          title="Not where it lies inside"
          hint="A pattern found inside one of these does not count."
          noun="exclusion"
          field="not"
          texts={theme.not}
          onTexts={(not, key) => edit({ not }, key)}
        />
        {before !== null && (
          <WordSuggestions
            theme={theme}
            onAdd={(phrase) => edit({ patterns: [...theme.patterns, phrase] }, null)}
          />
        )}
        <div>
          <Button variant="danger" onClick={() => onChange({ kind: 'remove', theme: theme.id })}>
            Remove this theme
          </Button>
        </div>
      </div>
    </Card>
  );
}

function State({ theme, before }: Pick<ThemeFormProps, 'theme' | 'before'>) {
  if (before === null) return <Badge tone="ok">new</Badge>;
  return themeEdits([before], [theme]).length === 0 ? null : <Badge tone="warn">edited</Badge>;
}

interface TextFieldProps {
  theme: Theme;
  name: 'name' | 'group' | 'meaning';
  label: string;
  /** Values to choose from; others may be typed. */
  list?: readonly string[];
  errors: readonly FieldError[];
  edit: (fields: ThemeFields, key: string) => void;
}

function TextField({ theme, name, label, list, errors, edit }: TextFieldProps) {
  const id = `theme-${name}`;
  const error = errors.find(({ field }) => field === name)?.message;
  return (
    <Field label={label} id={id} {...(error !== undefined && { error })}>
      <input
        className="input"
        id={id}
        autoComplete="off"
        value={theme[name]}
        list={list && `${id}-list`}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={error === undefined ? undefined : errorId(id)}
        onChange={(event) => edit({ [name]: event.target.value }, name)}
      />
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
