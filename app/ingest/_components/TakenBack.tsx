'use client';

import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

interface Gone {
  /** Dumps taken back on this page, by id. */
  gone: ReadonlySet<string>;
  setGone: (id: string, gone: boolean) => void;
}

const Context = createContext<Gone>({ gone: new Set(), setGone: () => undefined });

/** Knows which dumps were taken back since the page was opened. */
export function TakenBack({ children }: { children: ReactNode }) {
  const [gone, setAllGone] = useState<ReadonlySet<string>>(new Set());
  const setGone = useCallback((id: string, now: boolean) => {
    setAllGone((before) => new Set(now ? [...before, id] : [...before].filter((each) => each !== id)));
  }, []);
  const value = useMemo(() => ({ gone, setGone }), [gone, setGone]);
  return <Context value={value}>{children}</Context>;
}

export function useTakenBack(): Gone {
  return useContext(Context);
}
