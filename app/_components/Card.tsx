import { useId, type ReactNode } from 'react';

interface CardProps {
  title: string;
  sub?: ReactNode;
  /** Buttons or a badge at the right of the title. */
  actions?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A titled surface. */
export function Card({ title, sub, actions, className = '', children }: CardProps) {
  const id = useId();
  return (
    <section className={`card ${className}`} aria-labelledby={id}>
      <header>
        <div className="min-w-0">
          <h2 id={id}>{title}</h2>
          {sub !== undefined && <p className="sub">{sub}</p>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  );
}
