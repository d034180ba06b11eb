import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as corpus from '@/app/api/corpus/route';
import * as embed from '@/app/embed/[chart]/route';
import * as trends from '@/app/api/trends/route';
import { redate } from '@/lib/ingest/dumps/redate';
import { undo } from '@/lib/ingest/dumps/undo';
import type { CorpusAnswer } from '@/lib/model/answer/corpus-answer';
import { freshDatabase, type TestDatabase } from './database';
import { quiet } from './ingest/corpus';
import { ingestText } from './ingest/ingest-text';
import { useSmallTaxonomy } from './ingest/small-taxonomy';

const none = { params: Promise.resolve({}) };
const csv = (title: string, date: string): string => `title,date\n${title},${date}\n`;

describe('a link that is pinned to a version of the corpus', () => {
  let db: TestDatabase;
  let first: string;
  beforeAll(async () => {
    db = await freshDatabase();
    Object.assign(globalThis, { tidelineDatabase: Promise.resolve(db) });
    await useSmallTaxonomy(db);
    first = (await ingestText(db, 'first.csv', csv('A transformer of many layers', '2024-05-01'))).dump.id;
  });
  afterAll(async () => {
    Object.assign(globalThis, { tidelineDatabase: undefined });
    await db.close();
  });

  const present = async (since?: string): Promise<CorpusAnswer> => {
    const query = since === undefined ? '' : `?since=${since}`;
    return (await (
      await corpus.GET(new Request(`http://localhost/api/corpus${query}`), none)
    ).json()) as CorpusAnswer;
  };
  const ask = (asof: string, more = ''): Promise<Response> =>
    trends.GET(
      new Request(`http://localhost/api/trends?themes=transformers&bucket=year&asof=${asof}${more}`),
      none,
    );

  it('gives what it gave, as JSON and as files, while the corpus is the same', async () => {
    const { version } = await present();
    for (const more of ['', '&format=csv', '&format=svg', '&format=zip']) {
      expect((await ask(version, more)).status, more).toBe(200);
    }
    const free = await trends.GET(
      new Request('http://localhost/api/trends?themes=transformers&bucket=year'),
      none,
    );
    expect(await (await ask(version)).text()).toBe(await free.text());
  });

  it('is refused with what changed where it has moved on, and holds again once it is as it was', async () => {
    const { version } = await present();
    const second = await ingestText(db, 'second.csv', csv('Another transformer of layers', '2024-06-01'));
    for (const more of ['', '&format=csv', '&format=svg'])
      expect((await ask(version, more)).status).toBe(409);
    const problem = (await (await ask(version)).json()) as { detail: string; corpus: CorpusAnswer };
    expect(problem.detail).toContain('Since then: 1 dump came (second.csv).');
    expect(problem.corpus.changes).toMatchObject({
      came: [{ id: second.dump.id, name: 'second.csv' }],
      ...{ went: [], redated: [], taxonomyChanged: false },
    });
    const path = `http://localhost/embed/trends?themes=transformers&bucket=year&asof=${version}`;
    const shown = await embed.GET(new Request(path), { params: Promise.resolve({ chart: 'trends' }) });
    expect([shown.status, (await shown.text()).includes('second.csv')]).toEqual([200, true]);
    await undo(db, second.dump.id, quiet);
    expect((await ask(version)).status).toBe(200);
  });

  it('tells dumps that went or were dated anew, and versions that it never held', async () => {
    const { version } = await present();
    await redate(db, first, '2026-01-02', quiet);
    expect((await present(version)).changes).toMatchObject({ came: [], went: [], redated: [first] });
    await undo(db, first, quiet);
    expect((await present(version)).changes).toMatchObject({ came: [], went: [first], redated: [] });
    expect((await present('0'.repeat(16))).changes).toBeNull();
    const unknown = await ask('0'.repeat(16));
    expect([unknown.status, await unknown.text()]).toEqual([409, expect.stringContaining('never held')]);
    expect((await ask('soon')).status).toBe(400);
  });
});
