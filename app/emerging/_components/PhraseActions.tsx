'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Banner } from '../../_components/Banner';
import { Button } from '../../_components/Button';
import { ApiProblem } from '../../_components/writing/api-problem';
import { useWriteAccess } from '../../_components/writing/WriteAccess';
import { emergingApi } from './emerging-api';
import type { PhraseFormProps } from './PhraseForm';

// Most phrases are only read.
const PhraseForm = dynamic(() => import('./PhraseForm').then((file) => file.PhraseForm), { ssr: false });

interface Done {
  words: string;
  undo: (token: string | null) => Promise<unknown>;
}

interface PhraseActionsProps extends Pick<PhraseFormProps, 'phrase' | 'themes' | 'near'> {
  /** It can be put aside: it was offered, not asked for. */
  aside?: boolean;
  /** The form that is open from the start. */
  opened?: 'new' | 'synonym' | null;
}

/** What can be done with a phrase, each with its way back. */
export function PhraseActions({ phrase, themes, near, aside = true, opened = null }: PhraseActionsProps) {
  const { withToken } = useWriteAccess();
  const [form, setForm] = useState(opened);
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = async (work: () => Promise<Done | null>): Promise<void> => {
    setProblem(null);
    try {
      setDone(await work());
      setForm(null);
    } catch (error) {
      setProblem(error instanceof ApiProblem ? error.detail : 'The server does not answer.');
    }
  };
  const putAside = (): Promise<void> =>
    attempt(async () => {
      await withToken((token) => emergingApi.ignore(phrase, true, token));
      return { words: 'Put aside.', undo: (token) => emergingApi.ignore(phrase, false, token) };
    });
  const goBack = (): Promise<void> =>
    attempt(() => withToken((token) => done?.undo(token).then(() => null) ?? Promise.resolve(null)));
  return (
    <>
      {problem !== null && <Banner tone="error">{problem}</Banner>}
      {done === null ? (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => setForm(form === 'new' ? null : 'new')}>
            Make it a theme
          </Button>
          <Button size="sm" onClick={() => setForm(form === 'synonym' ? null : 'synonym')}>
            Add to a theme
          </Button>
          {aside && (
            <Button size="sm" onClick={() => void putAside()}>
              Put aside
            </Button>
          )}
        </div>
      ) : (
        <p className="flex flex-wrap items-center gap-2 text-sm" role="status">
          {done.words}
          <Button size="sm" onClick={() => void goBack()}>
            Undo
          </Button>
        </p>
      )}
      {form !== null && (
        <PhraseForm
          key={form}
          kind={form}
          {...{ phrase, themes, near }}
          onSaved={(saved) => void attempt(() => Promise.resolve(saved))}
        />
      )}
    </>
  );
}
