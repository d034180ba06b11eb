'use client';

import { useId, useState, type FormEvent } from 'react';
import { plural } from '@/lib/words/plural';
import { Banner } from '../../_components/Banner';
import { Button } from '../../_components/Button';
import { ApiProblem } from '../../_components/writing/api-problem';
import { useWriteAccess } from '../../_components/writing/WriteAccess';
import { emergingApi } from './emerging-api';
import { phraseEdit, type PhraseChoice } from './phrase-edit';

export interface PhraseFormProps {
  kind: PhraseChoice['kind'];
  phrase: string;
  themes: readonly { id: string; name: string; group: string }[];
  /** The theme that most of its papers have. */
  near: string | null;
  onSaved: (done: { words: string; undo: (token: string | null) => Promise<unknown> }) => void;
}

/** What a phrase becomes in the taxonomy, tried before it is saved. */
export function PhraseForm({ kind, phrase, themes, near, onSaved }: PhraseFormProps) {
  const id = useId();
  const { withToken } = useWriteAccess();
  const [said, setSaid] = useState<{ tone: 'plain' | 'error'; words: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const groups = [...new Set(themes.map(({ group }) => group))];
  const nearGroup = themes.find((theme) => theme.id === near)?.group;

  const run = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const saves = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value') === 'save';
    const text = (name: string): string => String(fields.get(name) ?? '').trim();
    const choice: PhraseChoice =
      kind === 'new'
        ? { kind, name: text('name'), group: text('group'), pattern: text('pattern') }
        : { kind, theme: text('theme'), pattern: text('pattern') };
    setBusy(true);
    setSaid(null);
    try {
      const before = await emergingApi.taxonomy();
      const edits = [phraseEdit(choice, before)];
      if (saves) {
        const { etag } = await withToken((token) => emergingApi.save(edits, before.etag, token));
        onSaved({
          words: 'Saved. Papers are tagged by it in the background.',
          undo: (token) => emergingApi.revert(before.version, etag, token),
        });
      } else {
        const [change] = (await emergingApi.preview(edits)).themes;
        const gained = Math.round(change?.gained.papers ?? 0);
        setSaid({
          tone: 'plain',
          words: `It would tag ${plural(gained, 'paper')} that the theme has not yet.`,
        });
      }
    } catch (error) {
      const words = error instanceof ApiProblem ? error.detail : 'The server does not answer.';
      setSaid({ tone: 'error', words });
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="mt-3 flex flex-wrap items-end gap-3" onSubmit={(event) => void run(event)}>
      {kind === 'new' ? (
        <>
          <div className="field">
            <label className="field-label" htmlFor={`${id}-name`}>
              Name
            </label>
            <input
              className="input"
              id={`${id}-name`}
              name="name"
              required
              maxLength={80}
              defaultValue={phrase.charAt(0).toUpperCase() + phrase.slice(1)}
            />
          </div>
          <div className="field">
            <label className="field-label" htmlFor={`${id}-group`}>
              Group
            </label>
            <select className="select" id={`${id}-group`} name="group" defaultValue={nearGroup}>
              {groups.map((group) => (
                <option key={group}>{group}</option>
              ))}
            </select>
          </div>
        </>
      ) : (
        <div className="field">
          <label className="field-label" htmlFor={`${id}-theme`}>
            Theme
          </label>
          <select className="select" id={`${id}-theme`} name="theme" defaultValue={near ?? undefined}>
            {themes.map((theme) => (
              <option key={theme.id} value={theme.id}>
                {theme.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label className="field-label" htmlFor={`${id}-pattern`}>
          Pattern
        </label>
        <input
          className="input mono"
          id={`${id}-pattern`}
          name="pattern"
          required
          maxLength={500}
          defaultValue={phrase.replaceAll('-', ' ')}
        />
      </div>
      <Button type="submit" value="try" disabled={busy}>
        Try
      </Button>
      <Button type="submit" value="save" variant="main" disabled={busy}>
        Save
      </Button>
      {said !== null && (
        <div className="w-full" role="status">
          {said.tone === 'error' ? (
            <Banner tone="error">{said.words}</Banner>
          ) : (
            <p className="text-sm">{said.words}</p>
          )}
        </div>
      )}
    </form>
  );
}
