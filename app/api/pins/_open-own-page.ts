import type { Env } from '@/lib/env';
import { TidelineError } from '@/lib/errors';
import { PIN_TICKET } from '@/lib/pins/pin-tickets';

/** A page of a large corpus is rendered in a second or two. */
const MOST_MILLISECONDS = 60_000;

/**
 * Asks this very server for one of its pages, on behalf of a pin: its HTML.
 * @throws TidelineError `internal` where the page does not come.
 */
export async function openOwnPage(
  { host, port }: Pick<Env, 'host' | 'port'>,
  address: string,
  ticket: string,
): Promise<string> {
  const everywhere = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host];
  const own = everywhere ?? (host.includes(':') ? `[${host}]` : host);
  const answer = await fetch(`http://${own}:${port}${address}`, {
    headers: { [PIN_TICKET]: ticket },
    redirect: 'manual',
    signal: AbortSignal.timeout(MOST_MILLISECONDS),
  });
  const html = await answer.text();
  if (answer.status === 200) return html;
  throw answer.status === 404
    ? new TidelineError('not-found', `There is nothing at ${address}.`)
    : new TidelineError('internal', `The page could not be rendered (${answer.status}); the log says why.`);
}
