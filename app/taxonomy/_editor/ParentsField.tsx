'use client';

import type { Theme } from '@/lib/model/taxonomy';
import type { ThemeFields } from '@/lib/model/taxonomy-edit';
import { Icon } from '../../_components/Icon';
import type { FieldError } from './field-error';

interface ParentsFieldProps {
  theme: Theme;
  themes: readonly Theme[];
  errors: readonly FieldError[];
  edit: (fields: ThemeFields, key: string | null) => void;
}

/** The themes that a paper with this one has too. */
export function ParentsField({ theme, themes, errors, edit }: ParentsFieldProps) {
  const names = new Map(themes.map(({ id, name }) => [id, name]));
  const error = errors.find(({ field }) => field === 'parents');
  const left = themes.filter(({ id }) => id !== theme.id && !theme.parents.includes(id));
  return (
    <fieldset className="grid gap-1.5">
      <legend className="field-label mb-1">A paper with it counts for these too</legend>
      <div className="chips items-center">
        {theme.parents.map((id) => (
          <button
            key={id}
            type="button"
            className="chip chip-on"
            onClick={() => edit({ parents: theme.parents.filter((each) => each !== id) }, null)}
          >
            <span className="sr-only">Remove the parent</span>
            {names.get(id) ?? id}
            <Icon name="close" size={13} />
          </button>
        ))}
        <select
          className="select max-w-56"
          aria-label="Add a parent"
          value=""
          onChange={(event) => edit({ parents: [...theme.parents, event.target.value] }, null)}
        >
          <option value="">Add a parent</option>
          {left.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {error && <p className="text-xs text-error">{error.message}</p>}
    </fieldset>
  );
}
