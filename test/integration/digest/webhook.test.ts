import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as hook from '@/app/api/digest/webhooks/[id]/route';
import * as hooks from '@/app/api/digest/webhooks/route';
import { delivering } from '@/lib/digest/deliver';
import { sendDue } from '@/lib/digest/send-due';
import { writeCorpus } from '../corpus';
import { freshDatabase, type TestDatabase } from '../database';

const none = { params: Promise.resolve({}) };
const DAY_MS = 86_400_000;

interface Got {
  headers: IncomingMessage['headers'];
  body: string;
}

describe('digests by webhook', () => {
  let db: TestDatabase;
  let server: Server;
  let url: string;
  const got: Got[] = [];
  beforeAll(async () => {
    db = await freshDatabase();
    Object.assign(globalThis, { tidelineDatabase: Promise.resolve(db) });
    await writeCorpus(db, {
      themes: [{ id: 'agents' }],
      dumps: [{ id: 'aaaaaaaaaaaa', format: 'hf-page' }],
      ingestedOn: new Date().toISOString().slice(0, 10),
      papers: [{ id: 'one', date: '2024-05-24', about: ['agents'] }],
    });
    server = createServer((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        got.push({ headers: request.headers, body: Buffer.concat(pieces).toString('utf8') });
        response.writeHead(204).end();
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    Object.assign(globalThis, { tidelineDatabase: undefined });
    server.close();
    await db.close();
  });

  const ask = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    hooks.POST(
      new Request('http://localhost/api/digest/webhooks', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { host: 'localhost', ...headers },
      }),
      none,
    );
  const run = async (webhookPrivate: boolean, now: Date) => {
    const log: string[] = [];
    const effects = { now: () => now, log: (line: string) => void log.push(line) };
    const settings = { smtpUrl: undefined, publicUrl: 'https://papers.example.org', mailFrom: undefined };
    const { deliver } = delivering(db, { ...settings, webhookPrivate }, effects);
    return { outcome: await sendDue(db, { deliver, effects }), log };
  };

  it('are for who may write, and their secret is told once', async () => {
    expect((await ask({ url }, { host: 'papers.example.org' })).status).toBe(403);
    expect((await ask({ url: 'ftp://example.org' })).status).toBe(400);
    expect((await ask({ url: 'https://name:word@example.org' })).status).toBe(400);
    for (const inner of [url, 'http://localhost/hook', 'http://[::ffff:10.0.0.1]/', 'http://0x7f.1/']) {
      const refused = await ask({ url: inner });
      expect([refused.status, await refused.text()]).toEqual([
        400,
        expect.stringContaining('WEBHOOK_PRIVATE=on'),
      ]);
    }
    vi.stubEnv('WEBHOOK_PRIVATE', 'on');
    const added = await ask({ url, themes: ['agents'], frequency: 'daily' });
    expect(added.status).toBe(201);
    expect(await added.json()).toEqual({
      id: expect.any(Number) as number,
      secret: expect.stringMatching(/^whsec_/) as string,
    });
    const list = await hooks.GET(
      new Request('http://localhost/api/digest/webhooks', { headers: { host: 'localhost' } }),
      none,
    );
    expect(await list.text()).not.toContain('whsec_');
  });

  it('go out signed and once, and to this machine only where that is allowed', async () => {
    const { secret } = (await (await ask({ url, themes: ['agents'], frequency: 'daily' })).json()) as {
      secret: string;
    };
    await db.pool.query(`UPDATE subscription SET covered_until = now() - interval '2 days'`);
    const tomorrow = new Date(Date.now() + DAY_MS);
    const shut = await run(false, tomorrow);
    expect(shut.outcome).toMatchObject({ sent: 0, failed: 1 });
    expect(shut.log.join('')).toContain('WEBHOOK_PRIVATE=on');
    expect(shut.log.join('')).not.toContain(url);
    expect((await run(true, tomorrow)).outcome).toMatchObject({ sent: 1, failed: 0 });
    expect((await run(true, tomorrow)).outcome.sent).toBe(0);
    expect(got).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: '' }] = got;
    const signedText = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(signedText).digest('base64')}`,
    );
    expect(JSON.parse(body)).toMatchObject({
      type: 'tideline.digest',
      title: '1 new paper: Name of agents',
      came: { papers: 1, undated: 0 },
    });
  });

  it('are taken out by their id', async () => {
    const { id } = (await (await ask({ url, frequency: 'weekly' })).json()) as { id: number };
    const out = (name: string) =>
      hook.DELETE(
        new Request(`http://localhost/api/digest/webhooks/${name}`, {
          method: 'DELETE',
          headers: { host: 'localhost' },
        }),
        { params: Promise.resolve({ id: name }) },
      );
    expect((await out(String(id))).status).toBe(204);
    expect((await out(String(id))).status).toBe(404);
    expect((await out('x')).status).toBe(404);
  });
});
