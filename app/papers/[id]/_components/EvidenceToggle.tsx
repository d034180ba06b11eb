'use client';

import { Button } from '../../../_components/Button';
import { useEvidence } from './EvidenceScope';

/** Hides or shows one theme's evidence. */
export function EvidenceToggle({ theme, name }: { theme: string; name: string }) {
  const { hidden, toggle } = useEvidence();
  const shown = !hidden.has(theme);
  return (
    <Button size="sm" aria-pressed={shown} aria-label={`Evidence of ${name}`} onClick={() => toggle(theme)}>
      {shown ? 'Shown' : 'Hidden'}
    </Button>
  );
}
