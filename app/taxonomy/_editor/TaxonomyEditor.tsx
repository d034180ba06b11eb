'use client';

import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useRouter } from 'next/navigation';
import { Banner } from '../../_components/Banner';
import { Button } from '../../_components/Button';
import type { TaxonomyMode } from '../_components/taxonomy-href';
import { HistoryView } from '../_history/HistoryView';
import { ImportView } from '../_history/ImportView';
import { EditView } from './EditView';
import { FileOffer } from './FileOffer';
import { JobBar } from './JobBar';
import { useDraft } from './use-draft';
import { isUnderWay, useJob } from './use-job';
import { useLeaveWarning } from './use-leave-warning';
import { useSaving } from './use-saving';

export interface EditorProps {
  mode: TaxonomyMode;
  /** Papers by theme, as the tags are now. */
  papers: Readonly<Record<string, number>>;
  /** Nobody may write who comes as this reader does. */
  closed: boolean;
}

/** Everything that changes the taxonomy: one draft, one job, three views of them. */
export function TaxonomyEditor({ mode, papers, closed, children }: EditorProps & { children: ReactNode }) {
  const router = useRouter();
  const inHand = useDraft();
  const { draft, edits, reload, problem, rebased, kept } = inHand;
  const [saves, setSaves] = useState(0);
  const latest = useRef(edits);
  useEffect(() => {
    latest.current = edits;
  }, [edits]);
  const showAnew = useCallback(() => {
    setSaves((count) => count + 1);
    router.refresh();
  }, [router]);
  const onEnd = useCallback(() => {
    showAnew();
    void reload(latest.current);
  }, [showAnew, reload]);
  const [job, setJob] = useJob(onEnd);
  const saving = useSaving(inHand, (saved) => {
    setJob(saved.job);
    showAnew();
  });
  useLeaveWarning(edits.length > 0 && mode === 'edit');
  if (draft === null) {
    return (
      <>
        {problem && (
          <div className="mb-4 grid justify-items-start gap-2">
            <Banner tone="error">
              <b>{problem.title}.</b> {problem.detail}
            </Banner>
            <Button onClick={() => void reload([])}>Try again</Button>
          </div>
        )}
        {children}
      </>
    );
  }
  const shared = { draft, papers, closed, saving };
  return (
    <div className="stack">
      <JobBar
        job={job}
        inForce={draft.head.inForce}
        onJob={(now) => {
          setJob(now);
          if (!isUnderWay(now)) onEnd();
        }}
      />
      {rebased && mode === 'edit' && (
        <Banner>
          The taxonomy was saved by somebody else since these changes were begun. They now lie over what was
          saved; look at them again before saving.
        </Banner>
      )}
      {!kept && (
        <Banner>This browser keeps nothing: changes that are not saved are lost with the page.</Banner>
      )}
      <FileOffer key={draft.head.version} {...shared} edited={edits.length > 0} />
      {mode === 'edit' && <EditView {...shared} inHand={inHand} />}
      {mode === 'history' && <HistoryView {...shared} edited={edits.length > 0} saves={saves} />}
      {mode === 'import' && <ImportView {...shared} edited={edits.length > 0} />}
    </div>
  );
}
