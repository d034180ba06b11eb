import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { postWebhook } from '@/lib/digest/webhook/post-webhook';

const SECRET = `whsec_${Buffer.alloc(32).toString('base64')}`;
const OPTIONS = { now: () => new Date(0), allowPrivate: true, pauses: [1, 1], timeoutMs: 300 };

describe('a post to a webhook', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });
  const serve = async (answer: RequestListener): Promise<string> => {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  };
  const post = (url: string, options = {}) =>
    postWebhook({ url, secret: SECRET }, { id: 'd.1', body: '{}' }, { ...OPTIONS, ...options });

  it('is tried again after 5xx, three times at most', async () => {
    let calls = 0;
    const url = await serve((_, response) => response.writeHead(++calls < 3 ? 503 : 200).end());
    await post(url);
    expect(calls).toBe(3);
    calls = -10;
    await expect(post(url)).rejects.toThrow('the webhook answered 503');
    expect(calls).toBe(-7);
  });

  it('is not tried again after 4xx, and a redirect is not followed', async () => {
    let reached = 0;
    const inner = await serve((_, response) => {
      reached++;
      response.end();
    });
    let calls = 0;
    const url = await serve((request, response) => {
      calls++;
      response.writeHead(request.url === '/gone' ? 410 : 307, { location: inner }).end();
    });
    await expect(post(url)).rejects.toThrow('the webhook answered 307');
    await expect(post(`${url}gone`)).rejects.toThrow('the webhook answered 410');
    expect([calls, reached]).toEqual([2, 0]);
  });

  it('ends where no answer comes in time, or where it is without end', async () => {
    await expect(post(await serve(() => undefined))).rejects.toThrow('nothing in time');
    const url = await serve((_, response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write('x'.repeat(65_536)), 1);
      response.on('close', () => clearInterval(more));
    });
    await post(url);
  });

  it.each([
    'http://127.0.0.1:1/',
    'http://[::1]:1/',
    'http://[::ffff:127.0.0.1]:1/',
    'http://2130706433:1/',
    'http://0x7f.1:1/',
  ])('does not reach this machine by its number: %s', async (url) => {
    await expect(post(url, { allowPrivate: false })).rejects.toThrow(
      'not at an address of the public network',
    );
  });

  it('does not reach this machine by its name', async () => {
    await expect(post('http://localhost:1/', { allowPrivate: false })).rejects.toThrow(
      'the address is not one of the public network',
    );
  });
});
