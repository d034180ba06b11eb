'use client';

import { useEffect, useMemo, useState } from 'react';
import type { TaxonomyPreview } from '@/lib/model/taxonomy-answers';
import { ApiProblem, readProblem } from '../../_components/writing/api-problem';
import { taxonomyApi, type Change } from './taxonomy-api';

/** How long the reader must pause before the change is tried. */
const PAUSE = 500;

export interface PreviewInHand {
  /** The last one that came; while another is on its way it is that of the change before. */
  preview: TaxonomyPreview | null;
  running: boolean;
  problem: ApiProblem | null;
}

interface Tried extends Omit<PreviewInHand, 'running'> {
  key: string;
}

/** Tries a change on the papers while it is being made; null: nothing to try. */
export function usePreview(change: Change | null, against: string): PreviewInHand {
  const [tried, setTried] = useState<Tried>({ key: '', preview: null, problem: null });
  const key = useMemo(() => (change ? `${against} ${JSON.stringify(change)}` : ''), [change, against]);
  useEffect(() => {
    if (key === '') return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      const sent = JSON.parse(key.slice(against.length + 1)) as Change;
      taxonomyApi.preview(sent, controller.signal).then(
        (preview) => setTried({ key, preview, problem: null }),
        (error: unknown) => {
          if (error instanceof DOMException) return;
          const problem = error instanceof ApiProblem ? error : readProblem(0, '');
          setTried((before) => ({ key, preview: before.preview, problem }));
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key, against]);
  if (key === '') return { preview: null, running: false, problem: null };
  const current = tried.key === key;
  return { preview: tried.preview, running: !current, problem: current ? tried.problem : null };
}
