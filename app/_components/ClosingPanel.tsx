'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

interface ClosingPanelProps {
  label: string;
  /** What is shown; when it changes because something was chosen in the figure, the focus moves in. */
  shown: string;
  /** The view without it. */
  closeHref: string;
  children: ReactNode;
}

/** Marks the figure from which a panel is opened, and to which the focus returns. */
const FIGURE = '[data-opens-panel]';

/** A side panel: the focus moves in from the figure that opened it, Escape closes it and gives the focus back. */
export function ClosingPanel({ label, shown, closeHref, children }: ClosingPanelProps) {
  const router = useRouter();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement?.closest(FIGURE)) panel.current?.focus({ preventScroll: true });
  }, [shown]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    document.querySelector<HTMLElement>(FIGURE)?.focus({ preventScroll: true });
    router.push(closeHref, { scroll: false });
  };
  return (
    <aside className="panel" id="behind" aria-label={label} tabIndex={-1} ref={panel} onKeyDown={onKeyDown}>
      {children}
    </aside>
  );
}
