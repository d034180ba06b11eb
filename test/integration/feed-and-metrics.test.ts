import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as feed from '@/app/feed.xml/route';
import * as metrics from '@/app/metrics/route';
import { writeCorpus } from './corpus';
import { freshDatabase, type TestDatabase } from './database';

const none = { params: Promise.resolve({}) };
const [FIRST, SECOND] = ['1'.repeat(16), '2'.repeat(16)];

function ask(query = '', headers: Record<string, string> = {}): Promise<Response> {
  return feed.GET(new Request(`http://localhost:3000/feed.xml${query}`, { headers }), none);
}

describe('what other programs watch', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
    // The routes take the database of the process: it is this one here.
    Object.assign(globalThis, { tidelineDatabase: Promise.resolve(db) });
    await writeCorpus(db, {
      themes: [{ id: 'agents' }, { id: 'graphs' }],
      dumps: [{ id: 'aaaaaaaaaaaa', format: 'hf-page' }],
      ingestedOn: '2024-06-10',
      papers: [
        { id: FIRST, date: '2024-05-24', about: ['agents'], title: 'Agents & more', dumps: ['aaaaaaaaaaaa'] },
        { id: SECOND, date: null, about: ['graphs'], dumps: ['aaaaaaaaaaaa'] },
      ],
    });
  });
  afterAll(async () => {
    Object.assign(globalThis, { tidelineDatabase: undefined });
    await db.close();
  });

  it('lists newly ingested papers as Atom, by theme where one is named', async () => {
    const response = await ask();
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const text = await response.text();
    expect(text).toContain('<title>Agents &amp; more</title>');
    expect(text).toContain(`href="http://localhost:3000/papers/${FIRST}"`);
    expect(text.indexOf(FIRST)).toBeLessThan(text.indexOf(SECOND));
    const graphs = await (await ask('?themes=graphs')).text();
    expect(graphs).toContain(SECOND);
    expect(graphs).not.toContain(FIRST);
  });

  it('refuses a theme that is not there, and does not send twice what did not change', async () => {
    expect((await ask('?themes=nothing')).status).toBe(400);
    const etag = (await ask()).headers.get('etag') ?? '';
    expect((await ask('', { 'if-none-match': etag })).status).toBe(304);
  });

  it('gives the numbers of the corpus to Prometheus', async () => {
    const text = await (await metrics.GET(new Request('http://localhost:3000/metrics'), none)).text();
    expect(text).toContain('\ntideline_papers 2\n');
    expect(text).toContain('\ntideline_papers_undated 1\n');
    expect(text).toContain(`\ntideline_horizon_seconds ${Date.UTC(2024, 4, 24) / 1000}\n`);
  });
});
