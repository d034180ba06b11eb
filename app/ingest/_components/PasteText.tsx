'use client';

import { useState } from 'react';
import { Button } from '../../_components/Button';
import { Field } from '../../_components/Field';

/** A dump as pasted text: the text of a page, say, copied whole. */
export function PasteText({ onText }: { onText: (name: string, text: string) => void }) {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const empty = text.trim() === '';
  return (
    <details className="card">
      <summary className="min-h-7 font-medium">Paste text instead</summary>
      <form
        className="mt-3 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (empty) return;
          onText(name.trim() === '' ? 'pasted text' : name.trim(), text);
          setText('');
          setName('');
        }}
      >
        <Field
          label="Text"
          id="pasted"
          hint="The whole page as it was copied, from its first line to its last."
        >
          <textarea
            className="textarea"
            id="pasted"
            rows={8}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <div className="tools">
          <Field label="Name" id="pasted-name" className="w-64 max-w-full">
            <input
              className="input"
              id="pasted-name"
              placeholder="pasted text"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </Field>
          <Button type="submit" disabled={empty}>
            Ingest the text
          </Button>
        </div>
      </form>
    </details>
  );
}
