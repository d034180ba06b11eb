import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { redate } from '@/lib/ingest/dumps/redate';
import { undo } from '@/lib/ingest/dumps/undo';
import { indexChanges } from '@/lib/ingest/search/index-changes';
import { searchPapers } from '@/lib/queries/search/search-papers';
import { parseQuery } from '@/lib/search/parse-query';
import { asText, searchedText, searchQuery } from '../../unit/search/searched-texts';
import { freshDatabase, type TestDatabase } from '../database';
import { emptyCorpus, quiet } from '../ingest/corpus';
import { ingestText } from '../ingest/ingest-text';
import { useSmallTaxonomy } from '../ingest/small-taxonomy';
import { standInDump } from '../ingest/stand-in-format';
import { readAll } from './held-papers';

vi.mock(
  '@/lib/ingest/formats/registry',
  async () => (await import('../ingest/stand-in-format')).standInRegistry,
);

// A few identities, so that dumps change each other's papers.
const record = fc
  .tuple(
    searchedText,
    fc.constantFrom('2305.00001', '2305.00002', '2305.00003', '2305.00004', null),
    fc.nat(9),
  )
  .map(([{ title, abstract }, arxivId, day]) => ({
    title: `${title} t`,
    abstract,
    arxivId,
    doi: null,
    venue: null,
    dates: [{ value: `2023-05-0${day}`.replace('-00', '-10'), basis: 'listed' as const, text: '' }],
  }));

const dumps = fc.array(fc.array(record, { minLength: 1, maxLength: 6 }), { minLength: 3, maxLength: 3 });

const step = fc.record({
  act: fc.constantFrom('ingest', 'ingest', 'ingest', 'undo', 'redate', 'index', 'index', 'index a little'),
  dump: fc.nat(2),
});

describe('searches, whatever came and went and however far the index has come', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
    await useSmallTaxonomy(db);
  });
  afterAll(() => db.close());

  async function agree(queries: readonly string[]): Promise<void> {
    const found = await searchPapers(db, queries.map(parseQuery), { scored: true });
    for (const [at, query] of queries.entries()) {
      const ids = found[at]?.ids().slice(1, -1).split(',').filter(Boolean) ?? [];
      const scores = found[at]?.scores().slice(1, -1).split(',').map(Number) ?? [];
      expect(new Map(ids.map((id, index) => [id, scores[index]]))).toEqual(await readAll(db, query));
      expect(new Set(ids).size).toBe(ids.length);
      const { rows, dateless } = found[at]?.periods() ?? { rows: [], dateless: 0 };
      const counted = await db.pool.query<{ start: string | null; count: number }>(
        'SELECT day AS start, count(*) AS count FROM paper WHERE id = ANY($1) GROUP BY 1 ORDER BY 1',
        [ids],
      );
      const dated = counted.rows.filter(({ start }) => start !== null);
      expect(
        rows.map(({ start, count }) => ({ start, count })).sort((a, b) => (a.start < b.start ? -1 : 1)),
      ).toEqual(dated);
      expect(dateless).toBe(counted.rows.find(({ start }) => start === null)?.count ?? 0);
    }
  }

  it('find what reading every paper finds, with the same scores and dates', async () => {
    await fc.assert(
      fc.asyncProperty(
        dumps,
        fc.array(step, { minLength: 3, maxLength: 9 }),
        fc.array(searchQuery.map(asText), { minLength: 4, maxLength: 4 }),
        async (records, steps, queries) => {
          await emptyCorpus(db);
          const held = new Map<number, string>();
          const texts = records.map((lines, at) => standInDump({ crawl: `--06-0${at + 1}` }, ...lines));
          for (const [at, { act, dump }] of steps.entries()) {
            const id = held.get(dump);
            if (act === 'ingest')
              held.set(dump, (await ingestText(db, `dump ${dump}`, texts[dump] ?? '')).dump.id);
            else if (act === 'undo' && id !== undefined) {
              await undo(db, id, quiet);
              held.delete(dump);
            } else if (act === 'redate' && id !== undefined) {
              await redate(db, id, `2024-07-${String(10 + at)}`, quiet);
            } else if (act === 'index') await indexChanges(db, { many: 2 });
            else if (act === 'index a little') await indexChanges(db, { mostPapers: 3, isOver: () => true });
            await agree(queries.slice(at % 3, (at % 3) + 2));
          }
          await indexChanges(db);
          await agree(queries);
          expect((await db.pool.query('SELECT FROM search_change')).rowCount).toBe(0);
        },
      ),
      { numRuns: 12 },
    );
  });
});
