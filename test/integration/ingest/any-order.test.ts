import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { redate } from '@/lib/ingest/dumps/redate';
import type { StatedDate } from '@/lib/model/record';
import { undo } from '@/lib/ingest/dumps/undo';
import { freshDatabase, type TestDatabase } from '../database';
import { countedRolls, emptyCorpus, quiet, readCorpus } from './corpus';
import { ingestText } from './ingest-text';
import { useSmallTaxonomy } from './small-taxonomy';
import { standInDump, type StandInLine } from './stand-in-format';

vi.mock('@/lib/ingest/formats/registry', async () => (await import('./stand-in-format')).standInRegistry);

// Few values, so that records of different dumps meet under titles, ids and dates all the time.
const record: fc.Arbitrary<StandInLine> = fc.record({
  title: fc.constantFrom('Deep Transformer Models', 'Vision transformers, quantized', 'On Graphs', 'Graphs'),
  abstract: fc.constantFrom(
    null,
    'We propose a transformer of many layers that reads long texts.',
    'We propose a transformer of many layers that reads long texts. It is quantized to four bits.',
    'Graphs of molecules are embedded by a diffusion model and searched.',
  ),
  arxivId: fc.constantFrom(null, null, null, '2305.00001', '2305.00002'),
  doi: fc.constantFrom(null, null, null, '10.1000/one', '10.1000/two'),
  venue: fc.constantFrom(null, 'ICML'),
  dates: fc.constantFrom<StatedDate[]>(
    [],
    [{ value: '2023-05-07', basis: 'listed', text: 'May 7, 2023' }],
    [{ value: '2022-03', basis: 'venue', text: 'March 2022' }],
    [{ value: '--01-01', basis: 'listed', text: 'Jan 1' }],
  ),
});

const dumps = fc.tuple(
  ...[0, 1, 2, 3].map((index) =>
    fc
      .array(record, { minLength: 1, maxLength: 4 })
      .map((records) => standInDump({ crawl: `--01-0${index + 2}` }, ...records)),
  ),
);

const step = fc.record({
  act: fc.constantFrom('ingest', 'ingest', 'ingest', 'undo', 'redate'),
  dump: fc.nat(3),
});

/** Does the steps and returns the crawl day of each dump that is held at the end. */
async function play(
  db: TestDatabase,
  texts: readonly string[],
  steps: readonly { act: string; dump: number }[],
): Promise<Map<number, string | null>> {
  const held = new Map<number, { id: string; crawledOn: string | null }>();
  for (const { act, dump } of steps) {
    const present = held.get(dump);
    if (act === 'ingest') {
      const report = await ingestText(db, `dump ${dump}`, texts[dump] ?? '');
      expect(report.added + report.merged + report.unchanged + report.rejected).toBe(report.records);
      expect(report.duplicate).toBe(present !== undefined);
      held.set(dump, report.dump);
    } else if (present !== undefined && act === 'undo') {
      await undo(db, present.id, quiet);
      held.delete(dump);
    } else if (present !== undefined) {
      await redate(db, present.id, '2021-01-05', quiet);
      held.set(dump, { id: present.id, crawledOn: '2021-01-05' });
    }
    expect(await readCorpus(db)).toMatchObject(await countedRolls(db));
  }
  return new Map([...held].map(([dump, { crawledOn }]) => [dump, crawledOn]));
}

describe('the corpus', () => {
  let db: TestDatabase;
  let other: TestDatabase;
  beforeAll(async () => {
    [db, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    await Promise.all([useSmallTaxonomy(db), useSmallTaxonomy(other)]);
  });
  beforeEach(async () => {
    await Promise.all([emptyCorpus(db), emptyCorpus(other)]);
  });
  afterAll(() => Promise.all([db.close(), other.close()]));

  it('is what the dumps held make it, whatever came, went and was dated anew before; roll-ups equal counting', async () => {
    await fc.assert(
      fc.asyncProperty(dumps, fc.array(step, { minLength: 2, maxLength: 7 }), async (texts, steps) => {
        await Promise.all([emptyCorpus(db), emptyCorpus(other)]);
        const held = await play(db, texts, steps);
        for (const [dump, crawledOn] of [...held].sort(([a], [b]) => b - a)) {
          await ingestText(other, 'straight', texts[dump] ?? '', { crawledOn });
        }
        if (held.size > 0) expect(await readCorpus(db)).toEqual(await readCorpus(other));
      }),
      { numRuns: 15 },
    );
  });
});
