'use client';

import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { TaxonomyEdit } from '@/lib/model/taxonomy-edit';
import { editsBetween } from '@/lib/themes/draft/edits-between';
import { ApiProblem, readProblem } from '../../_components/writing/api-problem';
import { changeDraft, type Draft, type DraftChange } from './draft';
import { storedDraft, storeDraft } from './draft-store';
import { taxonomyApi } from './taxonomy-api';

export interface DraftInHand {
  draft: Draft | null;
  edits: TaxonomyEdit[];
  change: (change: DraftChange) => void;
  /** Reads the taxonomy saved last again and lays the edits over it. */
  reload: (keep: readonly TaxonomyEdit[]) => Promise<void>;
  problem: ApiProblem | null;
  /** Edits of an earlier visit were laid over a taxonomy that was saved since. */
  rebased: boolean;
  /** Whether this browser keeps the edits. */
  kept: boolean;
}

/** The taxonomy saved last with the edits made here, which outlive the page. */
export function useDraft(): DraftInHand {
  const [draft, change] = useReducer(changeDraft, null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [rebased, setRebased] = useState(false);
  const [kept, setKept] = useState(true);

  const asked = useRef(0);
  const reload = useCallback(async (keep: readonly TaxonomyEdit[]) => {
    const turn = ++asked.current;
    try {
      const { yaml: _yaml, warnings: _warnings, ...head } = await taxonomyApi.head();
      // An answer that another request has overtaken must not undo what was edited since.
      if (turn !== asked.current) return;
      change({ kind: 'load', head, edits: [...keep] });
      setProblem(null);
      const stored = storedDraft();
      setRebased(keep.length > 0 && stored !== null && stored.etag !== head.etag);
    } catch (error) {
      setProblem(error instanceof ApiProblem ? error : readProblem(0, ''));
    }
  }, []);
  useEffect(() => void reload(storedDraft()?.edits ?? []), [reload]);

  const edits = useMemo(() => (draft ? editsBetween(draft.head, draft) : []), [draft]);
  useEffect(() => {
    if (draft) setKept(storeDraft({ etag: draft.head.etag, edits }));
  }, [draft, edits]);
  return { draft, edits, change, reload, problem, rebased, kept };
}
