import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chartCard } from '@/app/_components/chart-card';
import * as pinsRoute from '@/app/api/pins/route';
import { keepView, type KeepingOptions } from '@/lib/pins/keep-view';
import { ticketPin } from '@/lib/pins/pin-tickets';
import { corpusVersion } from '@/lib/queries/corpus/corpus-version';
import { asOf } from '@/lib/queries/pins/as-of';
import { isKept } from '@/lib/queries/pins/is-kept';
import { pinnedAddress } from '@/lib/queries/pins/pinned-address';
import { questionHash } from '@/lib/queries/pins/question-hash';
import { freshDatabase, type TestDatabase } from './database';
import { ingestText } from './ingest/ingest-text';
import { useSmallTaxonomy } from './ingest/small-taxonomy';

const sent = vi.hoisted(() => new Headers({ host: 'localhost:3000' }));
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(sent) }));

const csv = (title: string): string => `title,date\n${title},2024-05-01\n`;

describe('pins of one version', () => {
  let db: TestDatabase;
  let version: string;
  beforeAll(async () => {
    db = await freshDatabase();
    Object.assign(globalThis, { tidelineDatabase: Promise.resolve(db) });
    await useSmallTaxonomy(db);
    await ingestText(db, 'first.csv', csv('A transformer of many layers'));
    ({ version } = await corpusVersion(db));
  });
  afterAll(async () => {
    Object.assign(globalThis, { tidelineDatabase: undefined });
    await db.close();
  });

  const keep = (view: string, openPage: KeepingOptions['openPage']) =>
    keepView(db, view, { now: new Date(), release: '1.0.0', mostBytes: 1024 ** 3, openPage });

  it('show what the oldest of them kept', async () => {
    const pin = async (id: string, askedAt: string, answer: string): Promise<void> => {
      await db.pool.query(
        `INSERT INTO pin (id, version, address, papers, release, asked_at, answers, bytes)
         VALUES ($1, $2, $1, 1, '1.0.0', $3, 1, 1)`,
        [id, version, askedAt],
      );
      await db.pool.query(
        `INSERT INTO kept_answer (pin_id, version, read, question_hash, question, answer)
         VALUES ($1, $2, 'read', $3, 'asked', $4)`,
        [id, version, questionHash('asked'), answer],
      );
    };
    await pin('b', '2026-03-01T00:00:00Z', '"first"');
    await pin('a', '2026-03-02T00:00:00Z', '"second"');
    const then = await asOf(db, version);
    expect(await then.pin?.answer('read', 'asked', () => Promise.resolve('live'))).toBe('first');
  });

  it('are found however the address of the page was written', async () => {
    const view = '/trends?themes=transformers&themes=quantization&unpinned=unauthorised';
    const { pin } = await keep(view, () => Promise.resolve(''));
    expect(pin.link).toBe(`/trends?themes=transformers,quantization&asof=${version}`);
    const read = { themes: 'transformers,quantization', asof: version };
    expect(await isKept(db, version, pinnedAddress('/trends', Object.entries(read)))).toBe(true);
  });

  it.each(['/\\evil.example', '/trends?q=a\r\nb', '/trends?q=\u65e5'])(
    'are never made of an address that leads elsewhere or fits no header: %j',
    async (view) => {
      const answer = await pinsRoute.POST(
        new Request('http://localhost/api/pins', {
          method: 'POST',
          headers: { host: 'localhost' },
          body: new URLSearchParams({ page: 'view', view }),
        }),
        { params: Promise.resolve({}) },
      );
      expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    },
  );

  it('have cards of then, and rows break off where the corpus moves on while they are read', async () => {
    const path = '/themes/transformers';
    const view = { strength: 'about', asof: version };
    const card = () => chartCard(path, { asof: version }, 'Transformers', view);
    await keep(`${path}?strength=about`, async (_address, ticket) => {
      if (ticketPin(db, ticket) === undefined) throw new Error('no ticket');
      sent.set('x-tideline-pin', ticket);
      await card();
      sent.delete('x-tideline-pin');
      return '';
    });
    const before = await card();
    const then = await asOf(db, version);
    const live = async function* (): AsyncGenerator<number> {
      yield 1;
      await ingestText(db, 'second.csv', csv('Another transformer of few layers'));
      yield 2;
    };
    const seen: number[] = [];
    const read = async (): Promise<void> => {
      for await (const row of then.pin?.rows('papers', 'unpinned', live) ?? []) seen.push(row);
    };
    await expect(read()).rejects.toMatchObject({ code: 'corpus-moved' });
    expect(seen).toEqual([1, 2]);
    expect(before.openGraph).toBeDefined();
    expect(await card()).toEqual(before);
  });
});
