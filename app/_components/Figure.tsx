import { PageLink } from './PageLink';
import { useId, type ReactNode } from 'react';

interface FigureProps {
  /** A finding that a test holds, else a question. */
  title: string;
  /** Measure, bucket, where, filter, what the band is. */
  sub?: ReactNode;
  /** Controls that belong to this figure only. */
  controls?: ReactNode;
  /** The point under pointer or key; keep the line even when nothing is read. */
  readOut?: ReactNode;
  /** The plot, its direct labels and its strip of denominators. */
  children: ReactNode;
  /** Papers counted, undated and left out, what is not over. */
  source?: ReactNode;
  /** Other forms of the same numbers: table, CSV, SVG. `page` stays in the app, else a file. */
  forms?: { label: string; href: string; page?: boolean }[];
  /** What the view can be taken away as. */
  exports?: ReactNode;
  /** Address of this very view, path and query. */
  link?: string;
  /** The main figure of its page. */
  lead?: boolean;
  className?: string;
}

/** Every figure, in the same order from the top: title, subtitle, controls, read-out, plot, source line. */
export function Figure({
  title,
  sub,
  controls,
  readOut,
  children,
  source,
  forms = [],
  exports,
  link,
  lead,
  className = '',
}: FigureProps) {
  const id = useId();
  return (
    <section className={`fig ${lead ? 'fig-lead' : ''} ${className}`} aria-labelledby={id}>
      <header>
        <div className="min-w-0">
          <h2 id={id}>{title}</h2>
          {sub !== undefined && <p className="sub">{sub}</p>}
        </div>
      </header>
      {controls !== undefined && <div className="tools mb-3.5">{controls}</div>}
      {readOut !== undefined && (
        <div className="read" aria-live="polite">
          {readOut}
        </div>
      )}
      {children}
      {(source !== undefined || forms.length > 0 || exports !== undefined || link !== undefined) && (
        <footer className="src">
          {source !== undefined && <span className="num">{source}</span>}
          {(forms.length > 0 || exports !== undefined) && (
            <span className="no-print flex gap-3.5 md:ml-auto">
              {forms.map((form) =>
                form.page ? (
                  <PageLink key={form.label} href={form.href}>
                    {form.label}
                  </PageLink>
                ) : (
                  <a key={form.label} href={form.href}>
                    {form.label}
                  </a>
                ),
              )}
              {exports}
            </span>
          )}
          {link !== undefined && <span className="mono w-full wrap-anywhere">{link}</span>}
        </footer>
      )}
    </section>
  );
}
