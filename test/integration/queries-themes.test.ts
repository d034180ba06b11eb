import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ThemeSummary } from '@/lib/model/answers';
import { parseRequest } from '@/lib/model/request/parse-request';
import { themesRequest } from '@/lib/model/request/themes-request';
import { themes } from '@/lib/queries/themes/themes';
import { writeCorpus, type TestPaper } from './corpus';
import { freshDatabase, type TestDatabase } from './database';

describe('themes', () => {
  let db: TestDatabase;
  const ask = (query = ''): Promise<ThemeSummary[]> =>
    themes(db, parseRequest(themesRequest, new URLSearchParams(query)));
  const of = async (id: string, query = ''): Promise<ThemeSummary | undefined> =>
    (await ask(query)).find((theme) => theme.id === id);

  beforeAll(async () => {
    db = await freshDatabase();
    // The last complete month is April 2024: growth compares May 2023 – April 2024 with the year before.
    const papers: TestPaper[] = [
      { id: 'b1', date: '2022-05-01', about: ['graphs'] },
      { id: 'b2', date: '2022-12-31', about: ['graphs'] },
      { id: 'b3', date: '2023-04', venue: 'ICML' },
      { id: 'b4', date: '2023-04-30' },
      { id: 'a1', date: '2023-05-01', about: ['graphs', 'agents'] },
      { id: 'a2', date: '2023-11', about: ['graphs', 'agents'] },
      { id: 'a3', date: '2024-04-30', about: ['graphs'], mention: ['agents'] },
      { id: 'a4', date: '2024-04', mention: ['graphs'] },
      // None of these takes part in growth.
      { id: 'x1', date: '2024-05-15', about: ['graphs'] },
      { id: 'x2', date: '2023', about: ['graphs'] },
      { id: 'x3', date: null, about: ['graphs', 'agents'] },
    ];
    await writeCorpus(db, {
      themes: [{ id: 'graphs' }, { id: 'agents', parents: ['graphs'] }, { id: 'never' }],
      papers,
    });
  });
  afterAll(() => db.close());

  it('lists every theme in the order of the taxonomy, those without papers too', async () => {
    expect((await ask()).map(({ id, papers, dated }) => [id, papers, dated])).toEqual([
      ['graphs', 9, 8],
      ['agents', 4, 3],
      ['never', 0, 0],
    ]);
    expect(await of('never')).toMatchObject({ first: null, last: null, growth: null });
  });

  it('gives first and last as precisely as they are known', async () => {
    expect(await of('graphs')).toMatchObject({ first: '2022-05-01', last: '2024-05-15' });
    expect(await of('agents')).toMatchObject({
      first: '2023-05-01',
      last: '2024-04-30',
      parents: ['graphs'],
    });
  });

  it('measures growth of the share over the last 12 complete months: (4.5 / 4.5) / (2.5 / 4.5) for 2 of 4, then 4 of 4', async () => {
    const growth = (await of('graphs'))?.growth;
    expect(growth?.ratio).toBeCloseTo(1.8, 12);
    // exp(ln 1.8 ± 1.959964 · √(1/2.5 + 1/4.5)) = exp(0.587787 ± 1.546041)
    expect(growth?.low).toBeCloseTo(0.38356, 4);
    expect(growth?.high).toBeCloseTo(8.4471, 3);
  });

  it('keeps silent about growth under five papers', async () => {
    expect((await of('agents'))?.growth).toBeNull();
  });

  it('counts only what the paper is about where asked', async () => {
    expect(await of('graphs', 'strength=about')).toMatchObject({ papers: 8, dated: 7 });
    expect(await of('agents', 'strength=about')).toMatchObject({ papers: 3, dated: 2, last: '2023-11' });
  });

  it('counts papers whose whole period lies in the range', async () => {
    expect(await of('graphs', 'from=2023-05-01&to=2023-12-31')).toMatchObject({ papers: 2, growth: null });
    expect(await of('graphs', 'from=2023-01-01&to=2023-12-31')).toMatchObject({ papers: 3, first: '2023' });
    expect(await of('graphs', 'from=2023-11-02&to=2024-04-29')).toMatchObject({ papers: 0, dated: 0 });
  });

  it('gives the same numbers from the papers as from the roll-ups', async () => {
    expect(await ask('source=hf-page')).toEqual(await ask());
    expect(await ask('source=hf-page&strength=about')).toEqual(await ask('strength=about'));
    expect(await of('graphs', 'venue=ICML')).toMatchObject({ papers: 0 });
  });
});
