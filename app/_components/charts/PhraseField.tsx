'use client';

import { useId, useState, type KeyboardEvent } from 'react';
import { splitPhrases } from '@/lib/search/split-phrases';
import { errorId, Field } from '../Field';
import { typedPhrase } from './typed-phrase';

interface PhraseFieldProps {
  /** Whether there is room for one more. */
  full: boolean;
  /** What was typed and cannot be drawn, with the reason. */
  problem: { text: string; message: string } | null;
  onAdd: (phrases: string[]) => void;
}

/** Any phrase at all: type, Enter, see. Without script it is a field of the form around it. */
export function PhraseField({ full, problem, onAdd }: PhraseFieldProps) {
  const id = useId();
  const [text, setText] = useState(problem?.text ?? '');
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setText('');
    else if (event.key !== 'Enter') return;
    event.preventDefault();
    const typed = event.key === 'Enter' ? splitPhrases(text).map(typedPhrase) : [];
    if (typed.length === 0) return;
    onAdd(typed);
    setText('');
  };
  return (
    <Field
      label="Add a phrase"
      id={id}
      className="mt-3"
      {...(problem === null ? {} : { error: problem.message })}
      hint={
        <span id={`${id}-hint`}>
          Any words, as they stand in titles and abstracts; Enter draws them. Also <code>a OR b</code>,{' '}
          <code>-not</code>, <code>begin*</code>, <code>=GAN</code>.
        </span>
      }
    >
      <input
        className="input"
        id={id}
        name="phrase"
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={full ? 'Take one away first' : 'test-time training'}
        disabled={full}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? `${id}-hint` : `${errorId(id)} ${id}-hint`}
      />
    </Field>
  );
}
