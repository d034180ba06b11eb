'use client';

import { useRouter } from 'next/navigation';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { Banner } from '../../_components/Banner';
import { Button } from '../../_components/Button';
import { ApiProblem, readProblem } from '../../_components/writing/api-problem';
import { useWriteAccess } from '../../_components/writing/WriteAccess';

async function dateAnew(id: string, crawledOn: string, token: string | null): Promise<void> {
  const answer = await fetch(`/api/dumps/${id}`, {
    method: 'PATCH',
    headers: {
      'Content-Type': 'application/json',
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ crawledOn }),
  }).catch(() => null);
  if (answer === null) throw readProblem(0, '');
  if (!answer.ok) throw readProblem(answer.status, await answer.text());
}

/** The day on which a dump was read, and a way to give another: its papers are dated by it anew. */
export function CrawlDay({
  id,
  name,
  crawledOn,
  children,
}: {
  id: string;
  name: string;
  crawledOn: string | null;
  /** The day as it is shown. */
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const { withToken } = useWriteAccess();
  const router = useRouter();
  const save = async (day: string): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await withToken((token) => dateAnew(id, day, token));
      setOpen(false);
      router.refresh();
    } catch (error) {
      setProblem(error instanceof ApiProblem ? error : readProblem(0, ''));
    } finally {
      setBusy(false);
    }
  };
  if (!open) {
    return (
      <span className="flex flex-wrap items-center gap-2">
        {children}
        <Button
          size="sm"
          aria-label={`Change the day on which ${name} was read`}
          // Where the field was, the keyboard stands.
          autoFocus={wasOpen}
          onClick={() => {
            setOpen(true);
            setWasOpen(true);
          }}
        >
          {crawledOn === null ? 'Set' : 'Change'}
        </Button>
      </span>
    );
  }
  return (
    <DayForm name={name} day={crawledOn ?? ''} busy={busy} onSave={save} onCancel={() => setOpen(false)}>
      {problem && (
        <Banner tone="error">
          <b>{problem.title}.</b> {problem.detail}
        </Banner>
      )}
    </DayForm>
  );
}

function DayForm({
  name,
  day,
  busy,
  onSave,
  onCancel,
  children,
}: {
  name: string;
  day: string;
  busy: boolean;
  onSave: (day: string) => Promise<void>;
  onCancel: () => void;
  children: ReactNode;
}) {
  const field = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void onSave(String(new FormData(event.currentTarget).get('crawledOn') ?? ''));
  };
  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      className="flex flex-wrap items-center gap-2 whitespace-normal"
    >
      <label htmlFor={field} className="sr-only">
        Day on which {name} was read
      </label>
      <input
        className="input num w-32"
        placeholder="YYYY-MM-DD"
        pattern="\d{4}-\d{2}-\d{2}"
        title="A day as YYYY-MM-DD"
        autoComplete="off"
        autoFocus
        required
        id={field}
        name="crawledOn"
        defaultValue={day}
      />
      <Button size="sm" type="submit" variant="main" busy={busy}>
        Save
      </Button>
      <Button size="sm" onClick={onCancel}>
        Cancel
      </Button>
      {children}
    </form>
  );
}
