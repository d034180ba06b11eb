import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompositionRequest } from '@/lib/model/request/composition-request';
import { composition } from '@/lib/queries/composition/composition';
import { compare } from '@/lib/queries/periods/compare';
import { movers } from '@/lib/queries/periods/movers';
import { writeCorpus, type TestPaper } from './corpus';
import { freshDatabase, type TestDatabase } from './database';

const BY_SOURCE: CompositionRequest = { by: 'source', bucket: 'year', limit: 10, strength: 'any' };

function papers(count: number, date: string, paper: Partial<TestPaper>): TestPaper[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${date} ${paper.source ?? ''} ${paper.venue ?? ''} ${at}`,
    date,
    ...paper,
  }));
}

describe('the composition of a corpus', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
    await writeCorpus(db, {
      themes: [{ id: 'agents' }],
      ingestedOn: '2026-01-10',
      papers: [
        ...papers(150, '2023-05-02', { source: 'hf-page', venue: 'ICML', about: ['agents'] }),
        ...papers(50, '2023-06', { source: 'bibtex', venue: 'ICML' }),
        ...papers(20, '2024-05-02', { source: 'hf-page', venue: 'ICML', about: ['agents'] }),
        ...papers(180, '2024-07-09', { source: 'bibtex', venue: null }),
        ...papers(3, '2025', { source: 'csv', venue: 'ACL' }),
        ...papers(2, '2024-12-31', { source: 'csv', venue: 'ACL' }),
        { id: 'undated', date: null, source: 'csv' },
      ],
    });
  });
  afterAll(() => db.close());

  it('divides the papers of every bucket over the sources of their text, and leaves none out', async () => {
    const answer = await composition(db, BY_SOURCE);
    expect(answer.buckets).toEqual(['2023-01-01', '2024-01-01']);
    expect(answer.papers).toEqual([200, 202]);
    expect(answer.parts.map(({ value, counts }) => [value, counts])).toEqual([
      ['bibtex', [50, 180]],
      ['hf-page', [150, 20]],
      ['csv', [0, 2]],
    ]);
    // Beside the undated one: three papers of a year that no month of any paper reaches.
    expect([answer.undated, answer.others]).toEqual([4, null]);
  });

  it('sums what the limit leaves out, so that the parts still make up the whole', async () => {
    const answer = await composition(db, { ...BY_SOURCE, limit: 1 });
    expect(answer.parts).toHaveLength(1);
    expect(answer.others).toEqual({ parts: 2, papers: 172, counts: [150, 22] });
  });

  it('divides them by venue too, those without one apart', async () => {
    const answer = await composition(db, { ...BY_SOURCE, by: 'venue', bucket: 'month', to: '2024-12-31' });
    expect(answer.parts.map(({ value, papers: all }) => [value, all])).toEqual([
      ['ICML', 220],
      [null, 180],
      ['ACL', 2],
    ]);
  });

  it.each([
    { venue: 'ICML' },
    { source: 'hf-page' as const },
    { from: '2023-05-02', to: '2024-06-15' },
    { from: '2023-05-10' },
    { q: 'title' },
  ])('adds up to the papers of each bucket under %o', async (filter) => {
    for (const bucket of ['week', 'month', 'year'] as const) {
      for (const by of ['source', 'venue'] as const) {
        const answer = await composition(db, { ...BY_SOURCE, ...filter, by, bucket });
        const sums = answer.buckets.map((_, at) =>
          answer.parts.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0),
        );
        expect(sums).toEqual(answer.papers);
      }
    }
  });

  it('says beside two periods how far their mixes lie apart', async () => {
    const years = {
      before: { from: '2023-01-01', to: '2023-12-31' },
      after: { from: '2024-01-01', to: '2024-12-31' },
    };
    const { mix } = await compare(db, { ...years, strength: 'any' });
    // Sources: .75 and .25 against 20/202, 180/202 and 2/202.
    expect(mix?.source?.distance).toBeCloseTo(0.75 - 20 / 202, 12);
    expect(mix?.source?.differs).toBe(true);
    expect(mix?.source?.parts[0]).toEqual({ value: 'hf-page', before: 150, after: 20 });
    expect(mix?.venue?.distance).toBeCloseTo(1 - 20 / 202, 12);
    expect(mix?.venue?.parts.map(({ value }) => value)).toEqual(['ICML', null, 'ACL']);
  });

  it('says it of the two years of the movers, papers dated to the month or finer', async () => {
    const { before, after, mix } = await movers(db, { strength: 'any' });
    expect([before?.papers, after?.papers]).toEqual([200, 202]);
    expect(mix?.source?.differs).toBe(true);
    expect((await movers(db, { strength: 'any', from: '2024-01-01' })).mix).toBeNull();
  });

  it('sets the ratio within the same venues beside the plain one where the venues differ', async () => {
    const periods = {
      before: { from: '2023-01-01', to: '2023-12-31' },
      after: { from: '2024-01-01', to: '2024-12-31' },
    };
    const { themes } = await compare(db, { strength: 'any', ...periods });
    // Of all papers 150 of 200, then 20 of 202; of those at ICML, the one venue of both years, 20 of 20.
    expect(themes[0]?.difference?.value).toBeCloseTo(20 / 202 - 0.75, 12);
    expect(themes[0]?.sameVenues?.ratio).toBeCloseTo(4 / 3, 12);
    const moved = await movers(db, { strength: 'any' });
    expect(moved.movers[0]?.ratio).toBeLessThan(0.2);
    expect(moved.movers[0]?.sameVenues).toEqual(themes[0]?.sameVenues);
    // Of ICML alone the venues are alike: the plain ratio is already within them.
    const narrow = await compare(db, { strength: 'any', venue: 'ICML', ...periods });
    expect([narrow.mix?.venue?.differs, narrow.themes[0]?.sameVenues]).toEqual([false, null]);
  });
});
