import type { ReactNode } from 'react';

interface PageHeadProps {
  title: string;
  lede?: ReactNode;
  /** Buttons at the right. */
  actions?: ReactNode;
}

/** The title of a page, a sentence under it, and what can be done with the page as a whole. */
export function PageHead({ title, lede, actions }: PageHeadProps) {
  return (
    <div className="mb-5 flex flex-col gap-4 md:flex-row md:items-end md:justify-between md:gap-6">
      <div className="min-w-0">
        <h1 className="max-w-[30em] text-[1.4375rem] leading-tight font-semibold tracking-[-0.022em] text-balance md:text-2xl">
          {title}
        </h1>
        {lede !== undefined && <p className="mt-1.5 max-w-[98ch] text-pretty text-ink-2">{lede}</p>}
      </div>
      {actions !== undefined && <div className="no-print flex flex-none flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
