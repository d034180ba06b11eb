'use client';

import { useCallback, type KeyboardEvent } from 'react';
import type { DraftChange } from './draft';

/** Ctrl or ⌘ with Z takes a step back, with Shift and Z or Y forth again, with S saves. */
export function useUndoKeys(
  onChange: (change: DraftChange) => void,
  onSave: (() => void) | null,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y' && key !== 's') return;
      event.preventDefault();
      if (key === 's') onSave?.();
      else onChange({ kind: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
    },
    [onChange, onSave],
  );
}
