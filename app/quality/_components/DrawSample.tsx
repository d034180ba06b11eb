'use client';

import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { Banner } from '../../_components/Banner';
import { Button } from '../../_components/Button';
import { Card } from '../../_components/Card';
import { Field } from '../../_components/Field';
import { ApiProblem, readProblem } from '../../_components/writing/api-problem';
import { useWriteAccess } from '../../_components/writing/WriteAccess';
import { qualityApi } from './quality-api';

/** Draws a new sample; what was judged before stays. */
export function DrawSample({ closed, first }: { closed: boolean; first: boolean }) {
  const { withToken } = useWriteAccess();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const draw = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const themes = String(form.get('themes'))
      .split(/[\s,]+/)
      .filter(Boolean);
    const asked = { seed: Number(form.get('seed')), size: Number(form.get('size')) };
    setBusy(true);
    setProblem(null);
    try {
      await withToken((token) => qualityApi.draw({ ...asked, ...(themes.length > 0 && { themes }) }, token));
      router.refresh();
    } catch (error) {
      setProblem(error instanceof ApiProblem ? error : readProblem(0, ''));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card
      title={first ? 'Draw a sample' : 'Draw another sample'}
      sub="By theme and year of the paper. The same seed draws the same tags; verdicts given before stay."
    >
      <form className="tools" onSubmit={(event) => void draw(event)}>
        <Field label="Tags" id="sample-size">
          <input
            className="input num"
            id="sample-size"
            name="size"
            type="number"
            min={1}
            max={2000}
            defaultValue={200}
            required
          />
        </Field>
        <Field label="Seed" id="sample-seed">
          <input
            className="input num"
            id="sample-seed"
            name="seed"
            type="number"
            min={0}
            max={2147483647}
            defaultValue={1}
            required
          />
        </Field>
        <Field label="Only these themes (ids), else all" id="sample-themes">
          <input className="input mono" id="sample-themes" name="themes" autoComplete="off" />
        </Field>
        <Button type="submit" variant={first ? 'main' : 'default'} busy={busy} disabled={closed}>
          Draw
        </Button>
      </form>
      {problem && (
        <div className="mt-3">
          <Banner tone="error">
            <b>{problem.title}.</b> {problem.detail}
          </Banner>
        </div>
      )}
    </Card>
  );
}
