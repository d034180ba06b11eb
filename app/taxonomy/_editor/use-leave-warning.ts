'use client';

import { useEffect } from 'react';

const QUESTION = 'The changes are not saved. They are kept in this browser. Leave the page?';

/** Asks before the page is left by a link, by closing or by reloading, while there are edits. */
export function useLeaveWarning(edited: boolean): void {
  useEffect(() => {
    if (!edited) return;
    const onUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const stays =
        link.target === '_blank' || link.hasAttribute('download') || link.pathname === location.pathname;
      if (stays || link.pathname.startsWith('/api/')) return;
      if (window.confirm(QUESTION)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('beforeunload', onUnload);
    document.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, true);
    };
  }, [edited]);
}
