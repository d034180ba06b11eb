'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback } from 'react';
import type { Theme } from '@/lib/model/taxonomy';
import { taxonomyHref } from '../_components/taxonomy-href';

/** The theme that the address names, else the first; choosing another is a step in the browser's history. */
export function useChosenTheme(themes: readonly Theme[]): [string | null, (id: string) => void] {
  const named = useSearchParams().get('theme');
  const choose = useCallback((id: string) => {
    window.history.pushState(null, '', taxonomyHref('edit', id));
  }, []);
  return [named ?? themes[0]?.id ?? null, choose];
}
