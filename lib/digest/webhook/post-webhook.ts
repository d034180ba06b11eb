import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { isIP } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isPublicAddress } from './is-public-address';
import { publicLookup } from './public-lookup';
import { signed } from './sign';

interface Options {
  now: () => Date;
  /** Whether addresses of this machine and its networks are reached too. */
  allowPrivate: boolean;
  /** How long to wait before each further attempt. */
  pauses?: readonly number[];
  timeoutMs?: number;
}

const PAUSES_MS = [1_000, 5_000];
const TIMEOUT_MS = 10_000;

/**
 * Posts a body to a webhook, signed, until it answers 2xx: three times at most, and again only where it did not
 * answer or said 408, 429 or 5xx. A redirect is no answer and is not followed. Errors do not name the address.
 */
export async function postWebhook(
  { url, secret }: { url: string; secret: string },
  { id, body }: { id: string; body: string },
  { now, allowPrivate, pauses = PAUSES_MS, timeoutMs = TIMEOUT_MS }: Options,
): Promise<void> {
  const address = new URL(url);
  const host = address.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) {
    throw new Error('the webhook is not at an address of the public network (WEBHOOK_PRIVATE=on allows it)');
  }
  for (const pause of [...pauses, null]) {
    const headers = signed(secret, id, Math.floor(now().getTime() / 1000), body);
    const status = await posted(address, headers, body, { allowPrivate, timeoutMs });
    if (typeof status === 'number' && status >= 200 && status < 300) return;
    const again = typeof status === 'string' || status === 408 || status === 429 || status >= 500;
    if (pause === null || !again) throw new Error(`the webhook answered ${status}`);
    await sleep(pause);
  }
}

/** The status of the answer, or why there is none. What the answer holds is not read. */
function posted(
  url: URL,
  headers: Record<string, string>,
  body: string,
  { allowPrivate, timeoutMs }: { allowPrivate: boolean; timeoutMs: number },
): Promise<number | string> {
  const request = url.protocol === 'https:' ? tlsRequest : plainRequest;
  return new Promise((resolve) => {
    const sending = request(url, {
      method: 'POST',
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Tideline',
      },
      ...(allowPrivate ? {} : { lookup: publicLookup }),
    });
    sending.once('response', (response) => {
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    sending.on('error', (error: NodeJS.ErrnoException) => resolve(reason(error)));
    sending.end(body);
  });
}

function reason({ name, code, message }: NodeJS.ErrnoException): string {
  if (name === 'AbortError' || name === 'TimeoutError') return 'nothing in time';
  if (message.startsWith('the ')) return `nothing: ${message}`;
  return `nothing (${code ?? 'connection failed'})`;
}
