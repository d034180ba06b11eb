import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawSample } from '@/lib/ingest/quality/draw-sample';
import { writeLabels } from '@/lib/ingest/quality/write-labels';
import { qualityLabels } from '@/lib/queries/quality/quality-labels';
import { quality } from '@/lib/queries/quality/quality';
import { freshDatabase, type TestDatabase } from '../database';

const effects = { now: () => new Date('2026-01-02T03:04:05Z'), log: () => undefined };
const request = { seed: 7, size: 4, themes: undefined };

/** Six papers with the theme tide: four of 2024, one of 2025, one without a date. */
async function fill({ pool }: TestDatabase): Promise<void> {
  await pool.query(`INSERT INTO theme (id, position, name, theme_group, meaning, parents, mark)
    VALUES ('tide', 0, 'Tide', 'Sea', 'The tide.', '{}', '1.1.a')`);
  await pool.query(`INSERT INTO corpus (id, version, taxonomy_version, changed_at) VALUES (1, 'c', 'v1', now())
    ON CONFLICT (id) DO UPDATE SET taxonomy_version = 'v1'`);
  for (const [index, day] of [
    '2024-01-01',
    '2024-02-01',
    '2024-03-01',
    '2024-04-01',
    '2025-01-01',
    null,
  ].entries()) {
    const precision = day === null ? 'none' : 'day';
    await pool.query(
      `INSERT INTO paper (id, title, authors, categories, keywords, day, precision, source)
      VALUES ($1, 'Tides', '{}', '{}', '{}', $2, $3::"precision", 'csv')`,
      [`p${index}`, day, precision],
    );
    await pool.query(
      `INSERT INTO tag (paper_id, theme_id, strength, day, precision, spans, patterns)
      VALUES ($1, 'tide', 'about', $2, $3::"precision", '{0,0,5}', '{tide}')`,
      [`p${index}`, day, precision],
    );
  }
}

describe('a sample of tags', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
    await fill(db);
    await drawSample(db, request, effects);
  });
  afterAll(() => db.close());

  it('has one of each stratum and the rest in proportion', async () => {
    const { items, sample } = await quality(db);
    expect(sample).toMatchObject({ seed: 7, taxonomyVersion: 'v1', drawnAt: '2026-01-02T03:04:05.000Z' });
    expect(items.map(({ year }) => year).sort()).toEqual([2024, 2024, 2025, null]);
    expect(items[0]?.spans).toEqual([{ field: 'title', start: 0, end: 5 }]);
  });

  it('is the same again for the same seed', async () => {
    const before = await quality(db);
    await drawSample(db, request, effects);
    const after = await quality(db);
    expect(after.sample?.id).not.toBe(before.sample?.id);
    expect(after.items).toEqual(before.items);
  });

  it('weighs a verdict by its stratum and gives the precision by theme and year', async () => {
    const { items } = await quality(db);
    await writeLabels(
      db,
      {
        labels: items.map(({ paper, theme, year }) => ({
          ...{ paper, theme, verdict: year === 2025 ? ('no' as const) : ('yes' as const) },
        })),
      },
      effects,
    );
    const { overall, themes, periods } = await quality(db);
    // Four papers of 2024 and the undated one are right, the one of 2025 is not.
    expect(overall.precision).toBeCloseTo(5 / 6, 12);
    expect(themes).toMatchObject([{ theme: 'tide', yes: 3, no: 1, precision: 0.75 }]);
    expect(periods.map(({ year, precision }) => [year, precision])).toEqual([
      ...[
        [2025, 0],
        [2024, 1],
        [null, 1],
      ],
    ]);
  });

  it('keeps verdicts through another taxonomy while the words are the same, and not longer', async () => {
    await db.pool.query(`UPDATE corpus SET taxonomy_version = 'v2'`);
    expect((await quality(db)).overall.yes).toBe(3);
    await db.pool.query(`UPDATE tag SET spans = '{0,0,4}'`);
    expect((await quality(db)).overall).toMatchObject({ yes: 0, no: 0, precision: null });
    await db.pool.query(`UPDATE tag SET spans = '{0,0,5}'`);
    expect((await qualityLabels(db)).map(({ verdict, holds }) => [verdict, holds])).toContainEqual([
      'no',
      true,
    ]);
  });

  it('takes a verdict back, and refuses one of a tag that there is not', async () => {
    const { items } = await quality(db);
    const [first] = items;
    if (!first) throw new Error('the sample is empty');
    await writeLabels(db, { labels: [{ paper: first.paper, theme: first.theme, verdict: null }] }, effects);
    expect((await quality(db)).items[0]?.verdict).toBeNull();
    const unknown = { labels: [{ paper: 'nope', theme: 'tide', verdict: 'yes' as const }] };
    await expect(writeLabels(db, unknown, effects)).rejects.toThrow('"nope" has not the theme "tide"');
  });

  it('is not drawn where no paper has the theme', async () => {
    await expect(drawSample(db, { ...request, themes: ['nothing'] }, effects)).rejects.toThrow(
      'nothing to judge',
    );
  });
});
