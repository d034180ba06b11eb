import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** The one cause. */
  title: string;
  /** `h1` where it is all that the page has to say. */
  level?: 'h1' | 'strong';
  /** The one next step, in words. */
  children?: ReactNode;
  /** The one button. */
  action?: ReactNode;
}

/** Nothing to show: one cause, one next step, one button. */
export function EmptyState({ title, level: Title = 'strong', children, action }: EmptyStateProps) {
  return (
    <div className="state">
      <Title>{title}</Title>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  );
}
