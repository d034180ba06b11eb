'use client';

import { Dialog } from 'radix-ui';
import { useState } from 'react';
import { Button } from '../Button';
import { errorId, Field } from '../Field';
import { allowDialogStyle } from '../allow-dialog-style';

allowDialogStyle();

interface TokenDialogProps {
  refused: boolean;
  /** The token, or null when the reader gave up. */
  onAnswer: (token: string | null) => void;
}

/** Asks for the token that this instance wants from those who write. */
export function TokenDialog({ refused, onAnswer }: TokenDialogProps) {
  const [token, setToken] = useState('');
  const error = refused ? { error: 'The server did not accept this token.' } : {};
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onAnswer(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-ground" />
        <Dialog.Content className="dialog">
          <Dialog.Title>This instance asks for a token</Dialog.Title>
          <Dialog.Description>
            Whoever set it up chose it as INGEST_TOKEN. It is kept until this tab is closed.
          </Dialog.Description>
          <form
            className="mt-4 grid gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              if (token.trim() !== '') onAnswer(token.trim());
            }}
          >
            <Field label="Token" id="token" {...error}>
              <input
                className="input mono"
                id="token"
                type="password"
                autoComplete="off"
                value={token}
                onChange={(event) => setToken(event.target.value)}
                aria-invalid={refused || undefined}
                aria-describedby={refused ? errorId('token') : undefined}
              />
            </Field>
            <div className="flex justify-end gap-2">
              <Button variant="ghost" onClick={() => onAnswer(null)}>
                Cancel
              </Button>
              <Button variant="main" type="submit">
                Go on
              </Button>
            </div>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
