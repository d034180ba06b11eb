import type { Webhook } from '@/lib/digest/webhooks';
import { removeWebhookOfForm } from './remove-webhook';

const LAST: Record<string, string> = {
  sent: 'last one sent',
  nothing: 'nothing was new',
  failed: 'last one failed',
  sending: 'being sent',
};

/** The webhooks that there are, each with a button that takes it out. */
export function WebhookList({ webhooks }: { webhooks: Webhook[] }) {
  if (webhooks.length === 0) return null;
  return (
    <ul className="mt-4 grid gap-2" aria-label="Webhooks">
      {webhooks.map(({ id, url, themes, q, frequency, last }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-2 border-t border-line pt-2">
          <span className="min-w-0 text-sm">
            <span className="mono wrap-anywhere">{url}</span>
            <br />
            <span className="text-ink-3">
              {[...themes, ...(q === null ? [] : [`“${q}”`])].join(', ') || 'all papers'}, {frequency};{' '}
              {LAST[last ?? ''] ?? 'none sent yet'}
            </span>
          </span>
          <form action={removeWebhookOfForm}>
            <input type="hidden" name="id" value={id} />
            <button type="submit" className="btn btn-sm" aria-label={`Take out ${url}`}>
              Take out
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
