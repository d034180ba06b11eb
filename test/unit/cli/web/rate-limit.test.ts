import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { rateLimit } from '@/lib/cli/web/rate-limit.mjs';

/** Asks once: whether it may, and the headers of the answer. */
async function ask(limit: ReturnType<typeof rateLimit>, remoteAddress: string, url = '/api/stats') {
  const headers = new Map<string, string>();
  const request = { url, socket: { remoteAddress } } as IncomingMessage;
  const response = { setHeader: (name: string, value: string) => headers.set(name, value) };
  return { allowed: await limit(request, response as unknown as ServerResponse), headers };
}

describe('the rate limit', () => {
  it('counts the requests of each address and says what is left and when to come again', async () => {
    const limit = rateLimit(2);
    expect((await ask(limit, '192.0.2.1')).headers.get('RateLimit-Remaining')).toBe('1');
    expect((await ask(limit, '192.0.2.1')).allowed).toBe(true);
    const { allowed, headers } = await ask(limit, '192.0.2.1');
    expect(allowed).toBe(false);
    expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(headers.get('Retry-After')).toBe(headers.get('RateLimit-Reset'));
    expect((await ask(limit, '192.0.2.2')).allowed).toBe(true);
  });

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('lets this machine ask at will: %s', async (address) => {
    const limit = rateLimit(1);
    await ask(limit, address);
    expect(await ask(limit, address)).toEqual({ allowed: true, headers: new Map() });
  });

  it('lets pages load, and everything where there is no limit', async () => {
    const one = rateLimit(1);
    await ask(one, '192.0.2.1', '/trends');
    expect((await ask(one, '192.0.2.1', '/trends')).allowed).toBe(true);
    const none = rateLimit(0);
    expect((await ask(none, '192.0.2.1')).allowed).toBe(true);
  });
});
