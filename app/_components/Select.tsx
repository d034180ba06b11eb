import type { SelectHTMLAttributes } from 'react';
import { Field } from './Field';

interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'id'> {
  label: string;
  /** Also the id. */
  name: string;
  options: { value: string; label: string }[];
  fieldClassName?: string;
}

/** The browser's own select with a label: works in a plain form, by keyboard and on phones. */
export function Select({ label, name, options, fieldClassName, ...rest }: SelectProps) {
  return (
    <Field label={label} id={name} className={fieldClassName ?? ''}>
      <select {...rest} id={name} name={name} className="select">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
