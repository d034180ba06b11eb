'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { TREND_PLOT } from './trend-plot-id';

interface PanelFrameProps {
  /** The view without the list. */
  closed: string;
  children: ReactNode;
}

/** The list behind a point: Esc closes it, and the chart has the focus back. */
export function PanelFrame({ closed, children }: PanelFrameProps) {
  const router = useRouter();
  return (
    <aside
      className="panel"
      id="behind"
      tabIndex={-1}
      aria-label="Papers behind the point"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        router.push(closed, { scroll: false });
        backToChart();
      }}
      onClick={(event) => {
        if ((event.target as HTMLElement).closest('[data-closes]')) backToChart();
      }}
    >
      {children}
    </aside>
  );
}

function backToChart(): void {
  document.getElementById(TREND_PLOT)?.focus();
}
