import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putAside } from '@/lib/ingest/emerging/put-aside';
import { refreshEmerging } from '@/lib/ingest/emerging/refresh-emerging';
import { emerging } from '@/lib/queries/emerging/emerging';
import { papers } from '@/lib/queries/papers/papers';
import { parseRequest } from '@/lib/model/request/parse-request';
import { papersRequest } from '@/lib/model/request/papers-request';
import { freshDatabase, type TestDatabase } from './database';
import { quiet } from './ingest/corpus';
import { ingestText } from './ingest/ingest-text';
import { useSmallTaxonomy } from './ingest/small-taxonomy';

/** Papers of 2018 to 2025, ten a year; tides in them rise from none to seven, transformers stand in all. */
const LINES = [0, 0, 1, 0, 1, 4, 6, 7].flatMap((tides, at) =>
  Array.from({ length: 10 }, (_, paper) =>
    JSON.stringify({
      title: `A transformer of ${at} and ${paper}`,
      abstract: `We read texts${paper < tides ? ' by tidal flow matching' : ''} for ${at} hours on ${paper} coasts.`,
      date: `${2018 + at}`,
    }),
  ),
);

describe('what is emerging', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
    await useSmallTaxonomy(db);
    await ingestText(db, 'tides', LINES.join('\n'));
  });
  afterAll(() => db.close());

  it('is nothing until the corpus was read for it', async () => {
    expect(await emerging(db, { limit: 50 })).toMatchObject({ corpus: null, current: false, phrases: [] });
  });

  it('is a phrase that no theme covers, with its papers, its sentences and the themes beside it', async () => {
    expect(await refreshEmerging(db, quiet)).toBe(true);
    const found = await emerging(db, { limit: 50 });
    expect(found).toMatchObject({ bucket: 'year', current: true });
    expect(found.buckets.map((day) => day.slice(0, 4)).join()).toBe(
      '2018,2019,2020,2021,2022,2023,2024,2025',
    );
    expect(found.phrases).toHaveLength(1);
    expect(found.phrases[0]).toMatchObject({
      ...{ phrase: 'tidal flow matching', count: 19, first: '2020-01-01' },
      ...{ start: '2023-01-01', end: null, counts: [0, 0, 1, 0, 1, 4, 6, 7] },
      near: [{ theme: 'transformers', papers: 19 }],
    });
    const evidence = found.phrases[0]?.evidence ?? [];
    expect(evidence).toHaveLength(3);
    for (const { sentence, start, end } of evidence)
      expect(sentence.slice(start, end)).toBe('tidal flow matching');
  });

  it('counts as many papers as a search for the phrase finds', async () => {
    const request = parseRequest(papersRequest, { q: '"tidal flow matching"' });
    expect((await papers(db, request)).total).toBe(19);
  });

  it('is not looked for twice in the same corpus', async () => {
    expect(await refreshEmerging(db, quiet)).toBe(false);
  });

  it('leaves out what was put aside, until it is let back in', async () => {
    await putAside(db, 'tidal flow matching', true, quiet);
    expect(await emerging(db, { limit: 50 })).toMatchObject({
      phrases: [],
      ignored: ['tidal flow matching'],
    });
    await putAside(db, 'tidal flow matching', false, quiet);
    expect((await emerging(db, { limit: 50 })).phrases).toHaveLength(1);
  });

  it('is of an older corpus as soon as another dump is in', async () => {
    await ingestText(db, 'more', '{"title":"One paper more","abstract":"It says little.","date":"2025"}');
    expect(await emerging(db, { limit: 50 })).toMatchObject({ current: false, phrases: [{ count: 19 }] });
  });
});
