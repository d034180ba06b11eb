'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '../../_components/Button';
import type { PickableTheme } from '../../_components/charts/ThemePicker';

// Most phrases are only drawn.
const PhraseDialog = dynamic(() => import('./PhraseDialog').then((file) => file.PhraseDialog), {
  ssr: false,
});

/** A word or a phrase without operators, as a pattern of a theme can be. */
const PLAIN = /^"?([^"()*=|~]+)"?$/u;

/** Makes a theme of a phrase that is drawn, or a pattern of one; nothing for a query of several parts. */
export function PhraseToTheme({ phrase, themes }: { phrase: string; themes: readonly PickableTheme[] }) {
  const [open, setOpen] = useState(false);
  const isQuoted = phrase.startsWith('"');
  const [, words] = PLAIN.exec(phrase) ?? [];
  if (words === undefined || (!isQuoted && /\s/u.test(words))) return null;
  return (
    <div className="phrase-actions">
      <Button size="sm" onClick={() => setOpen(true)}>
        Make it a theme
      </Button>
      {open && <PhraseDialog phrase={words} themes={themes} onClose={() => setOpen(false)} />}
    </div>
  );
}
