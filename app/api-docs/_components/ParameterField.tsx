import { Field } from '../../_components/Field';
import type { OperationParameter } from './operation-parameters';

interface ParameterFieldProps {
  parameter: OperationParameter;
  value: string | undefined;
}

/** A parameter to fill in: a list to choose from, or a line of text. */
export function ParameterField({ parameter, value }: ParameterFieldProps) {
  const { name, description, required, options, usual } = parameter;
  const id = `parameter-${name}`;
  return (
    <Field label={required ? `${name} (needed)` : name} id={id} hint={description.replaceAll('`', '')}>
      {options === null ? (
        <input
          className="input"
          id={id}
          name={name}
          defaultValue={value ?? ''}
          required={required}
          placeholder={usual ?? ''}
          autoComplete="off"
        />
      ) : (
        <select className="select" id={id} name={name} defaultValue={value ?? ''} required={required}>
          <option value="">{usual === null ? '–' : `${usual} (left out)`}</option>
          {options
            .filter((option) => option !== usual)
            .map((option) => (
              <option key={option} value={option}>
                {option}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}
