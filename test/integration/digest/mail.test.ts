import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as confirm from '@/app/api/digest/confirm/route';
import * as leave from '@/app/api/digest/leave/route';
import * as subscriptions from '@/app/api/digest/subscriptions/route';
import { delivering } from '@/lib/digest/deliver';
import { sendDue, type Sent } from '@/lib/digest/send-due';
import { writeCorpus } from '../corpus';
import { freshDatabase, type TestDatabase } from '../database';
import { headerOf, openMailBox, textOf, type Arrived, type MailBox } from './mail-box';

const HOME = 'https://papers.example.org';
const none = { params: Promise.resolve({}) };
const DAY_MS = 86_400_000;
const lines: string[] = [];

describe('digests by mail', () => {
  let db: TestDatabase;
  let box: MailBox;
  beforeAll(async () => {
    db = await freshDatabase();
    box = await openMailBox();
    Object.assign(globalThis, { tidelineDatabase: Promise.resolve(db) });
    vi.stubEnv('SMTP_URL', box.url);
    vi.stubEnv('PUBLIC_URL', HOME);
    const day = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
    await writeCorpus(db, {
      themes: [{ id: 'agents' }, { id: 'graphs' }],
      dumps: [{ id: 'aaaaaaaaaaaa', format: 'hf-page' }],
      ingestedOn: day,
      papers: [
        { id: 'one', date: '2024-05-24', about: ['agents'], title: 'Agents <b>& more' },
        { id: 'two', date: null, about: ['agents'], title: 'Agents again' },
        { id: 'three', date: '2024-05-25', about: ['graphs'], title: 'Graphs' },
      ],
    });
  });
  afterEach(async () => {
    box.arrived.length = 0;
    lines.length = 0;
    await db.pool.query('DELETE FROM subscription');
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    Object.assign(globalThis, { tidelineDatabase: undefined });
    await box.close();
    await db.close();
  });

  const post = (path: string, body: string, headers: Record<string, string> = {}): Request =>
    new Request(`http://localhost:3000${path}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'localhost:3000', ...headers },
    });
  const subscribe = (fields: Record<string, string>, headers = {}): Promise<Response> =>
    subscriptions.POST(
      post('/api/digest/subscriptions', new URLSearchParams(fields).toString(), headers),
      none,
    );
  const run = async (now = new Date()): Promise<Sent> => {
    const effects = { now: () => now, log: (line: string) => lines.push(line) };
    const settings = { smtpUrl: box.url, publicUrl: HOME, mailFrom: undefined, webhookPrivate: false };
    const { deliver, close } = delivering(db, settings, effects);
    try {
      return await sendDue(db, { deliver, effects });
    } finally {
      close();
    }
  };
  /** Confirmed two weeks ago, told of nothing yet. */
  const confirmed = async (address: string, more: { themes?: string[]; frequency?: string } = {}) => {
    const before = new Date(Date.now() - 14 * DAY_MS);
    await db.pool.query(
      `INSERT INTO subscription (kind, target, themes, frequency, question, asked_at, confirmed_at, covered_until)
       VALUES ('mail', $1, $2, $3, $4, $5, $5, $5)`,
      [address, more.themes ?? [], more.frequency ?? 'daily', JSON.stringify(more), before],
    );
  };
  const tokenIn = (mail: Arrived | undefined): string =>
    /token=([\w-]+)/.exec(mail === undefined ? '' : textOf(mail))?.[1] ?? '';

  it('are asked for, confirmed by the link of a first mail, sent once and ended at one press', async () => {
    const asked = await subscribe({ email: 'Ada@Example.org', themes: 'agents', frequency: 'daily' });
    expect(asked.status).toBe(202);
    const first = box.arrived[0];
    expect(first?.to).toEqual(['ada@example.org']);
    expect((await run(new Date(Date.now() + DAY_MS))).sent).toBe(0);

    const token = tokenIn(first);
    const { rows } = await db.pool.query<{ hash: string }>('SELECT hash FROM subscription_token');
    expect(rows.map(({ hash }) => hash)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(rows[0]?.hash).not.toContain(token);
    expect((await confirm.POST(post('/api/digest/confirm', `token=${token}`), none)).status).toBe(200);
    expect((await confirm.POST(post('/api/digest/confirm', `token=${token}x`), none)).status).toBe(404);

    await db.pool.query(`UPDATE subscription SET covered_until = now() - interval '3 days'`);
    const tomorrow = new Date(Date.now() + DAY_MS);
    expect((await run()).sent).toBe(0);
    expect(await run(tomorrow)).toMatchObject({ sent: 1, failed: 0 });
    expect((await run(tomorrow)).sent).toBe(0);
    expect(box.arrived).toHaveLength(2);

    const [, mail] = box.arrived;
    if (mail === undefined) throw new Error('no mail came');
    const address = headerOf(mail, 'List-Unsubscribe')?.replace(/[<>]/g, '') ?? '';
    expect(address).toMatch(/^https:\/\/papers\.example\.org\/api\/digest\/leave\?token=/);
    expect(headerOf(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect(headerOf(mail, 'Subject')).toBe('2 new papers: Name of agents');
    const { pathname, search } = new URL(address);
    const opened = leave.GET(new Request(`http://localhost:3000${pathname}${search}`), none);
    expect((await opened).headers.get('location')).toMatch(/^\/digest\/leave\?token=/);
    expect((await db.pool.query('SELECT FROM subscription')).rowCount).toBe(1);
    const ended = await leave.POST(post(pathname + search, 'List-Unsubscribe=One-Click'), none);
    expect([ended.status, (await db.pool.query('SELECT FROM subscription')).rowCount]).toEqual([200, 0]);
    expect((await db.pool.query('SELECT FROM subscription_token')).rowCount).toBe(0);
  });

  it('tell what came with its evidence, and what is not known, as text and as HTML', async () => {
    await confirmed('ada@example.org', { themes: ['agents'] });
    await run();
    const said = textOf(box.arrived[0] ?? { to: [], raw: '' });
    expect(said).toContain('2 papers from 1 dump');
    expect(said).toContain('Name of agents (about): “Agent”');
    expect(said).toContain('1 new paper without a date: counted here, drawn on no time axis.');
    expect(said).toContain('Agents &lt;b&gt;&amp; more');
    expect(said).not.toContain('Graphs');
    expect(said).toContain('Content-Type: text/plain');
    expect(said).toContain('Content-Type: text/html');
  });

  it('do not come where nothing is new, and tell no paper twice', async () => {
    await confirmed('ada@example.org', { themes: ['agents'] });
    expect((await run()).sent).toBe(1);
    const tomorrow = new Date(Date.now() + DAY_MS);
    expect(await run(tomorrow)).toMatchObject({ sent: 0, nothing: 1 });
    expect(box.arrived).toHaveLength(1);
  });

  it('come to others where one address is refused, and no address stands in the log', async () => {
    box.refused.add('gone@example.org');
    await confirmed('gone@example.org');
    await confirmed('ada@example.org');
    expect(await run()).toMatchObject({ sent: 1, failed: 1 });
    expect(lines).toHaveLength(1);
    expect(lines.join('\n')).not.toContain('@');
    for (let again = 0; again < 6; again++) await run();
    expect(lines).toHaveLength(5);
    expect(box.arrived.map(({ to }) => to)).toEqual([['ada@example.org']]);
  });

  it('are sent by one run at a time', async () => {
    for (const name of ['a', 'b', 'c']) await confirmed(`${name}@example.org`);
    const outcomes = await Promise.all([run(), run()]);
    expect(outcomes.map(({ busy }) => busy).sort()).toEqual([false, true]);
    expect(box.arrived).toHaveLength(3);
  });

  it('are sent once, but for the one in hand, where the run is killed between two', async () => {
    for (const name of ['a', 'b', 'c']) await confirmed(`${name}@example.org`);
    const env = { ...process.env, DATABASE_URL: db.url, PUBLIC_URL: HOME, SMTP_URL: box.url };
    const child = spawn(process.execPath, ['lib/cli/tideline.mjs', 'digest'], { env, stdio: 'ignore' });
    // The second has arrived, and its sender does not know yet.
    box.onMail = async ({ to }) => {
      if (to[0] !== 'b@example.org') return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    };
    await once(child, 'exit');
    box.onMail = () => Promise.resolve();
    await expect.poll(async () => (await run()).busy, { timeout: 20_000 }).toBe(false);
    await run();
    const sent = box.arrived.map((mail) => [mail.to[0], headerOf(mail, 'Message-ID')] as const);
    const of = (name: string) => sent.filter(([to]) => to === `${name}@example.org`).map(([, id]) => id);
    expect([of('a').length, of('b').length, of('c').length]).toEqual([1, 2, 1]);
    expect(new Set(of('b')).size).toBe(1);
  });

  it('are not asked for from the page of another site, nor too often', async () => {
    expect((await subscribe({ email: 'ada@example.org' }, { origin: 'https://evil.example' })).status).toBe(
      403,
    );
    for (let again = 0; again < 5; again++) {
      expect((await subscribe({ email: 'ada@example.org' })).status).toBe(202);
    }
    expect(box.arrived).toHaveLength(3);
    for (let other = 0; other < 57; other++) {
      expect((await subscribe({ email: `x${other}@example.org` })).status).toBe(202);
    }
    expect((await subscribe({ email: 'y@example.org' })).status).toBe(429);
  });

  it('say what is wrong with an address, and tell nobody who has a digest', async () => {
    await confirmed('ada@example.org', { frequency: 'weekly' });
    for (const email of [
      '',
      'ada',
      'ada@example',
      'a b@example.org',
      'ada@example.org\r\nBcc: eve@example.org',
    ]) {
      expect((await subscribe({ email })).status, email).toBe(400);
    }
    const page = await subscribe({ email: 'new@example.org', page: 'digest' });
    expect([page.status, page.headers.get('location')]).toEqual([303, '/digest?done=asked']);
  });
});
