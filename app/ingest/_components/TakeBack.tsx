'use client';

import { AlertDialog } from 'radix-ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Banner } from '../../_components/Banner';
import { Button } from '../../_components/Button';
import { buttonClass } from '../../_components/button-class';
import { ApiProblem, readProblem } from './api-problem';
import { useWriteAccess } from './WriteAccess';

async function takeBack(id: string, token: string | null): Promise<void> {
  const headers: Record<string, string> = token === null ? {} : { Authorization: `Bearer ${token}` };
  const answer = await fetch(`/api/dumps/${id}`, { method: 'DELETE', headers }).catch(() => null);
  if (answer === null) throw readProblem(0, '');
  if (!answer.ok) throw readProblem(answer.status, await answer.text());
}

/** Takes a dump back, after asking. */
export function TakeBack({ id, name }: { id: string; name: string }) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const { withToken, setGone } = useWriteAccess();
  const router = useRouter();
  const go = async (): Promise<void> => {
    setBusy(true);
    setOpen(false);
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
  return (
    <>
      <AlertDialog.Root open={open} onOpenChange={setOpen}>
        <AlertDialog.Trigger asChild>
          <Button variant="danger" size="sm" busy={busy} aria-label={`Take ${name} back`}>
            Take back
          </Button>
        </AlertDialog.Trigger>
        <AlertDialog.Portal>
          <AlertDialog.Overlay className="dialog-ground" />
          <AlertDialog.Content className="dialog">
            <AlertDialog.Title>Take {name} back?</AlertDialog.Title>
            <AlertDialog.Description>
              What only this dump brought goes: its papers, dates and tags. What other dumps state stays.
              Sending the file again brings it all back.
            </AlertDialog.Description>
            <div className="mt-5 flex justify-end gap-2">
              <AlertDialog.Cancel className={buttonClass({ variant: 'ghost' })}>Keep it</AlertDialog.Cancel>
              <Button variant="main" onClick={() => void go()}>
                Take back
              </Button>
            </div>
          </AlertDialog.Content>
        </AlertDialog.Portal>
      </AlertDialog.Root>
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
