'use client';

import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

interface Evidence {
  hidden: ReadonlySet<string>;
  toggle: (theme: string) => void;
}

const Context = createContext<Evidence>({ hidden: new Set(), toggle: () => undefined });

/** Which themes' evidence is hidden in the text below; all of it is shown at first, and without script. */
export function EvidenceScope({ children }: { children: ReactNode }) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((theme: string) => {
    setHidden((before) => {
      const after = new Set(before);
      if (!after.delete(theme)) after.add(theme);
      return after;
    });
  }, []);
  const value = useMemo(() => ({ hidden, toggle }), [hidden, toggle]);
  return <Context value={value}>{children}</Context>;
}

export function useEvidence(): Evidence {
  return useContext(Context);
}
