'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Banner } from '../../_components/Banner';
import { Button } from '../../_components/Button';
import { ApiProblem, readProblem } from '../../_components/writing/api-problem';
import { useWriteAccess } from '../../_components/writing/WriteAccess';
import { useTakenBack } from './TakenBack';

// Few readers take a dump back; the question is fetched when it is asked.
const ConfirmTakeBack = dynamic(() => import('./ConfirmTakeBack').then((file) => file.ConfirmTakeBack), {
  ssr: false,
});

async function takeBack(id: string, token: string | null): Promise<void> {
  const headers: Record<string, string> = token === null ? {} : { Authorization: `Bearer ${token}` };
  const answer = await fetch(`/api/dumps/${id}`, { method: 'DELETE', headers }).catch(() => null);
  if (answer === null) throw readProblem(0, '');
  if (!answer.ok) throw readProblem(answer.status, await answer.text());
}

/** Takes a dump back, after asking. */
export function TakeBack({ id, name }: { id: string; name: string }) {
  const [origin, setOrigin] = useState<HTMLElement | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const { withToken } = useWriteAccess();
  const { setGone } = useTakenBack();
  const router = useRouter();
  const go = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await withToken((token) => takeBack(id, token));
      setGone(id, true);
      router.refresh();
    } catch (error) {
      setProblem(error instanceof ApiProblem ? error : readProblem(0, ''));
    } finally {
      setBusy(false);
    }
  };
  const answer = (goOn: boolean): void => {
    setOrigin(null);
    if (goOn) void go();
  };
  return (
    <>
      <Button
        variant="danger"
        size="sm"
        busy={busy}
        aria-label={`Take ${name} back`}
        aria-haspopup="dialog"
        onClick={(event) => setOrigin(event.currentTarget)}
      >
        Take back
      </Button>
      {origin && <ConfirmTakeBack name={name} origin={origin} onAnswer={answer} />}
      {problem && (
        <div className="mt-2 text-left whitespace-normal">
          <Banner tone="error">
            <b>{problem.title}.</b> {problem.detail}
          </Banner>
        </div>
      )}
    </>
  );
}
