import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chartCard } from '@/app/_components/chart-card';
import { writeCorpus } from './corpus';
import { freshDatabase, type TestDatabase } from './database';

vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers({ host: 'localhost:3000' })) }));

describe('a pasted link', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
    Object.assign(globalThis, { tidelineDatabase: Promise.resolve(db) });
    const papers = ['2022-03-04', '2023-05-06', '2023-07-08', '2024-01-05'].map((date, i) => ({
      ...{ id: `p${i}`, date, about: ['agents', ...(i > 0 ? ['graphs'] : [])] },
    }));
    await writeCorpus(db, { themes: [{ id: 'agents' }, { id: 'graphs' }], papers });
  });
  afterAll(async () => {
    Object.assign(globalThis, { tidelineDatabase: undefined });
    await db.close();
  });

  it.each([
    ['/trends', { themes: 'agents', at: '2023-01-01' }],
    ['/co-occurrence', {}],
    ['/compare', { before: '2022-01-01..2022-12-31', after: '2023-01-01..2023-12-31' }],
    ['/themes/agents', {}],
    ['/', {}],
  ] as const)(
    'of %s unfolds to its chart, in words from its numbers, and to where oEmbed finds it',
    async (path, parameters) => {
      const card = await chartCard(path, parameters, 'Title');
      const { images, title, description } = (card.openGraph ?? {}) as Record<string, unknown>;
      const [image] = images as { url: string; width: number; alt: string }[];
      expect(title).toMatch(/\S/);
      expect(description).toBe(image?.alt);
      expect(card.twitter).toMatchObject({ card: 'summary_large_image', title });
      const { pathname, searchParams } = new URL(image?.url ?? '');
      const { GET } = (await import(join(process.cwd(), 'app', pathname, 'route'))) as {
        GET: (request: Request, context: object) => Promise<Response>;
      };
      const picture = await GET(new Request(image?.url ?? ''), { params: Promise.resolve({}) });
      expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
      const png = Buffer.from(await picture.arrayBuffer());
      expect([png.readUInt32BE(16), png.readUInt32BE(20), searchParams.get('width')]).toEqual([
        1200,
        630,
        '1200',
      ]);
      const types = card.alternates?.types as Record<string, string>;
      const oembed = await import('@/app/api/oembed/route');
      const found = await oembed.GET(
        new Request(types['application/json+oembed'] ?? '', { headers: { host: 'localhost:3000' } }),
        { params: Promise.resolve({}) },
      );
      expect(await found.json()).toMatchObject({ type: 'rich', title });
    },
  );

  it('of a page that cannot be drawn has no picture', async () => {
    expect(await chartCard('/trends', { themes: 'nothing' }, 'Trends')).toEqual({ title: 'Trends' });
    expect(await chartCard('/papers', {}, 'Papers')).toEqual({ title: 'Papers' });
  });
});
