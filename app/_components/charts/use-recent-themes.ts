'use client';

import { useEffect, useState } from 'react';

const NAME = 'tideline-recent-themes';
const MOST = 12;

/**
 * The themes that this browser drew last, newest first, those of now left out. Kept by the browser alone; where
 * it keeps nothing there are none.
 */
export function useRecentThemes(drawn: readonly string[]): string[] {
  const [recent, setRecent] = useState<string[]>([]);
  const now = drawn.join(',');
  useEffect(() => {
    const before = kept();
    const ids = now === '' ? [] : now.split(',');
    setRecent(before.filter((id) => !ids.includes(id)));
    keep([...ids, ...before.filter((id) => !ids.includes(id))].slice(0, MOST));
  }, [now]);
  return recent;
}

function kept(): string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

function keep(ids: readonly string[]): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(ids));
  } catch {
    // Storage is off: nothing is remembered.
  }
}
