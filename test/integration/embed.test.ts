import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as oembed from '@/app/api/oembed/route';
import * as embed from '@/app/embed/[chart]/route';
import { writeCorpus } from './corpus';
import { freshDatabase, type TestDatabase } from './database';

const HOME = 'http://localhost:3000';

describe('charts within other pages', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
    // The routes take the database of the process: it is this one here.
    Object.assign(globalThis, { tidelineDatabase: Promise.resolve(db) });
    const papers = ['2022-03-04', '2023-05-06', '2023-07-08'].map((date, i) => ({
      ...{ id: `p${i}`, date, about: ['agents', ...(i > 0 ? ['graphs'] : [])] },
    }));
    await writeCorpus(db, { themes: [{ id: 'agents' }, { id: 'graphs' }], papers });
  });
  afterAll(async () => {
    Object.assign(globalThis, { tidelineDatabase: undefined });
    await db.close();
  });

  const shown = (path: string): Promise<Response> => {
    const url = new URL(`/embed/${path}`, HOME);
    const chart = url.pathname.split('/').at(-1) ?? '';
    return embed.GET(new Request(url), { params: Promise.resolve({ chart }) });
  };
  const asked = (url: string): Promise<Response> =>
    oembed.GET(
      new Request(`${HOME}/api/oembed?url=${encodeURIComponent(url)}`, {
        headers: { host: 'localhost:3000' },
      }),
      {
        params: Promise.resolve({}),
      },
    );

  it.each([
    'trends?themes=agents&bucket=year&measure=share',
    'trends?themes=agents&phrases=planning,"no such"&bucket=year&form=heat',
    'trends?themes=agents,graphs&bucket=year&measure=share&form=area&bursts=off',
    'trends?phrases=planning&bucket=year&form=rank',
    'cooccurrence',
    'compare?before=2022-01-01..2022-12-31&after=2023-01-01..2023-12-31',
  ])('are pages of one chart, without script, cookie or anything fetched: %s', async (path) => {
    const response = await shown(path);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+';.* frame-ancestors \*$/,
    );
    expect(page).toContain('<svg ');
    expect(page).toContain('light-dark(#ffffff, #131b22)');
    expect(page).not.toMatch(/<script|<link|<img|src=|var\(/);
  });

  it('are in the scheme that was asked for', async () => {
    const page = await (await shown('trends?themes=agents&scheme=dark')).text();
    expect(page).toContain('<html lang="en" class="dark">');
    expect(page).not.toContain('light-dark(');
  });

  it('are none where there is no chart of that name', async () => {
    expect((await shown('papers')).status).toBe(404);
  });

  it('unfold from the link of a page', async () => {
    const answer = (await (await asked(`${HOME}/trends?themes=agents&at=2023-01-01`)).json()) as Record<
      string,
      unknown
    >;
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: 'How did Name of agents change?',
      width: 760,
    });
    expect(answer['html']).toContain(
      `<iframe src="${HOME}/embed/trends?bucket=year&amp;measure=share&amp;themes=agents" width="760"`,
    );
  });

  it('unfold in the form of the page, without what only the page has', async () => {
    const url = `${HOME}/trends?themes=agents&phrases=planning&form=heat&bucket=year&mix=venue&papers=q:planning`;
    const { html } = (await (await asked(url)).json()) as { html: string };
    expect(html).toContain('phrases=planning&amp;form=heat');
    expect(html).not.toMatch(/mix|papers/);
  });

  it('unfold from this site alone', async () => {
    expect((await asked('https://example.org/trends')).status).toBe(404);
    expect((await asked(`${HOME}/papers`)).status).toBe(404);
  });
});
