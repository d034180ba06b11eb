'use client';

import { useActionState } from 'react';
import { errorId, Field } from '../../_components/Field';
import { addWebhookOfForm } from './add-webhook';
import type { WebhookState } from './webhook-state';

interface WebhookFormProps {
  /** What the digest is of, as it is shown. */
  themes: string;
  q: string;
  frequency: string;
  /** Whether the server asks for its token. */
  token: boolean;
}

/** Sends the digest that is shown to a webhook; works without script, errors and secret included. */
export function WebhookForm({ themes, q, frequency, token }: WebhookFormProps) {
  const [state, send, sending] = useActionState<WebhookState, FormData>(addWebhookOfForm, { kind: 'fresh' });
  const problem = state.kind === 'refused' ? state.problem : undefined;
  return (
    <form action={send} className="grid gap-3" aria-label="Webhook">
      <input type="hidden" name="themes" value={themes} />
      <input type="hidden" name="q" value={q} />
      <input type="hidden" name="frequency" value={frequency} />
      <Field
        label="Address of the webhook"
        id="url"
        hint="Gets the same as JSON, signed. Only addresses of the public network are reached, unless the server allows others."
        {...(problem === undefined ? {} : { error: problem })}
      >
        <input
          className="input"
          type="url"
          id="url"
          name="url"
          required
          maxLength={2000}
          placeholder="https://example.org/hook"
          defaultValue={state.kind === 'refused' ? state.url : ''}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : errorId('url')}
        />
      </Field>
      {token && (
        <Field label="Token of this server" id="webhook-token">
          <input
            className="input"
            type="password"
            id="webhook-token"
            name="token"
            autoComplete="off"
            required
          />
        </Field>
      )}
      <div>
        <button type="submit" className="btn" aria-busy={sending || undefined}>
          Add webhook
        </button>
      </div>
      {state.kind === 'added' && <Secret url={state.url} secret={state.secret} />}
    </form>
  );
}

function Secret({ url, secret }: { url: string; secret: string }) {
  return (
    <div role="status" className="note">
      <span className="wrap-anywhere">
        <b>Added.</b> {url} gets the digest. Its secret, which is shown this once:{' '}
        <code className="mono wrap-anywhere">{secret}</code>
      </span>
    </div>
  );
}
