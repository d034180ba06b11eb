import type { ReactNode } from 'react';

interface FieldProps {
  label: string;
  /** Id of the control inside. */
  id: string;
  hint?: ReactNode;
  /** Shown under the control; give the control `aria-invalid` and `aria-describedby={errorId(id)}`. */
  error?: string;
  className?: string;
  children: ReactNode;
}

export const errorId = (id: string): string => `${id}-error`;

/** A label, its control, and what is wrong with it. */
export function Field({ label, id, hint, error, className = '', children }: FieldProps) {
  return (
    <div className={`field ${className}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children}
      {hint !== undefined && <span className="text-xs text-ink-3">{hint}</span>}
      {error !== undefined && (
        <span id={errorId(id)} className="text-xs text-error">
          {error}
        </span>
      )}
    </div>
  );
}
