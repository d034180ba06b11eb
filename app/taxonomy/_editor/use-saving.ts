'use client';

import { useState } from 'react';
import type { SavedTaxonomy } from '@/lib/model/taxonomy-answers';
import { ApiProblem, readProblem } from '../../_components/writing/api-problem';
import { useWriteAccess } from '../../_components/writing/WriteAccess';
import { taxonomyApi, type Change } from './taxonomy-api';
import type { DraftInHand } from './use-draft';

export interface Saving {
  busy: boolean;
  problem: ApiProblem | null;
  /** What was saved last on this page; null again when something else is tried. */
  saved: SavedTaxonomy | null;
  save: (change: Change) => Promise<boolean>;
  /** Brings an earlier version back, or takes over the one that comes with the program (`file`). */
  revert: (version: string) => Promise<boolean>;
}

/** Saves what is in hand. Where somebody else saved in between, it is told and what is there now is read. */
export function useSaving(inHand: DraftInHand, onSaved: (saved: SavedTaxonomy) => void): Saving {
  const { withToken } = useWriteAccess();
  const [state, setState] = useState<Pick<Saving, 'busy' | 'problem' | 'saved'>>({
    ...{ busy: false, problem: null, saved: null },
  });
  const etag = inHand.draft?.head.etag ?? '';
  const attempt = async (send: (token: string | null) => Promise<SavedTaxonomy>) => {
    setState({ busy: true, problem: null, saved: null });
    try {
      const saved = await withToken(send);
      await inHand.reload([]);
      setState({ busy: false, problem: null, saved });
      onSaved(saved);
      return true;
    } catch (error) {
      const problem = error instanceof ApiProblem ? error : readProblem(0, '');
      if (problem.status === 412) await inHand.reload(inHand.edits);
      setState({ busy: false, problem, saved: null });
      return false;
    }
  };
  return {
    ...state,
    save: (change) => attempt((token) => taxonomyApi.save(change, { token, etag })),
    revert: (version) => attempt((token) => taxonomyApi.revert(version, { token, etag })),
  };
}
