import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** The one cause. */
  title: string;
  /** The one next step, in words. */
  children?: ReactNode;
  /** The one button. */
  action?: ReactNode;
}

/** Nothing to show: one cause, one next step, one button. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="state">
      <strong>{title}</strong>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  );
}
