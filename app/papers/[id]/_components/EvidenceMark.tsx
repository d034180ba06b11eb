'use client';

import type { ReactNode } from 'react';
import { useEvidence } from './EvidenceScope';

/** Words that made a theme's tag, marked unless the theme's evidence is hidden. */
export function EvidenceMark({
  theme,
  name,
  slot,
  children,
}: {
  theme: string;
  name: string;
  slot: number;
  children: ReactNode;
}) {
  const { hidden } = useEvidence();
  if (hidden.has(theme)) return children;
  return (
    <mark className={`slot-${slot}`} title={name} data-theme-id={theme}>
      {children}
    </mark>
  );
}
