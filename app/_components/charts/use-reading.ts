'use client';

import { useState, type KeyboardEvent } from 'react';
import { moveReading, type Reading } from './move-reading';

interface UseReadingOptions {
  /** Index of the last bucket. */
  last: number;
  ids: readonly string[];
  pinned: { id: string; index: number } | null;
  /** Opens the papers of a point. */
  open: (at: Reading) => void;
  /** Closes the papers that are open. */
  close?: () => void;
}

/** The bucket and series that are read: set by pointer, moved by keys, the pinned or last one at rest. */
export function useReading({ last, ids, pinned, open, close }: UseReadingOptions) {
  const [reading, setReading] = useState<Reading | null>(null);
  const rest: Reading = { index: pinned?.index ?? last, id: pinned?.id ?? ids[0] ?? null };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = reading ?? rest;
    if (event.key === 'Enter') open(from);
    else if (event.key === 'Escape') {
      setReading(null);
      close?.();
    } else {
      const next = moveReading(event.key, from, last, ids);
      if (next === null) return;
      setReading(next);
    }
    event.preventDefault();
  };
  return { reading, setReading, shown: (reading ?? rest).index, onKeyDown };
}
