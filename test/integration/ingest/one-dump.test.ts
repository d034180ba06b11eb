import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TidelineError } from '@/lib/errors';
import { ingestSource } from '@/lib/ingest/ingest-source';
import { redate } from '@/lib/ingest/dumps/redate';
import { undo } from '@/lib/ingest/dumps/undo';
import { freshDatabase, type TestDatabase } from '../database';
import { emptyCorpus, quiet, readCorpus } from './corpus';
import { ingestText } from './ingest-text';
import { useSmallTaxonomy } from './small-taxonomy';
import { standInDump } from './stand-in-format';

vi.mock('@/lib/ingest/formats/registry', async () => (await import('./stand-in-format')).standInRegistry);

const LONG = 'We propose a transformer of many layers that reads very long texts.';

/** The failure of `work`, which must be one that a user can read. */
async function failure(work: Promise<unknown>): Promise<TidelineError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof TidelineError) return error;
  throw new Error('no failure that a user can read', { cause: error });
}

describe('a dump', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
    await useSmallTaxonomy(db);
  });
  beforeEach(() => emptyCorpus(db));
  afterAll(() => db.close());

  const dumps = async (): Promise<unknown[]> =>
    (await db.pool.query('SELECT id, status, crawled_on AS day FROM dump ORDER BY id')).rows;

  it('is reported record by record: the first of a paper adds, the next merges or is unchanged', async () => {
    const report = await ingestText(
      db,
      'a page',
      standInDump(
        { title: 'Deep Transformer Models', abstract: LONG },
        { title: 'Deep transformer models', abstract: LONG, venue: 'ICML' },
        { title: 'Deep Transformer Models', abstract: LONG },
        { title: 'On Graphs of Molecules' },
        { bad: 'The record has no title.' },
      ),
    );
    expect(report).toMatchObject({
      dump: { name: 'a page', format: 'hf-page', crawledOn: null },
      ...{ duplicate: false, records: 5, added: 2, merged: 1, fused: 0, unchanged: 1, rejected: 1 },
      rejections: [
        { line: 5, reason: 'The record has no title.', excerpt: '{"bad":"The record has no title."}' },
      ],
    });
    expect(report.dump.id).toBe(report.dump.sha256.slice(0, 12));
  });

  it('that brings a further source alone teaches nothing', async () => {
    await ingestText(
      db,
      'one',
      standInDump({ title: 'Deep Transformer Models', abstract: LONG, venue: 'ICML' }),
    );
    const report = await ingestText(
      db,
      'two',
      standInDump({ title: 'Deep Transformer Models', abstract: LONG }),
    );
    expect(report).toMatchObject({ added: 0, merged: 0, unchanged: 1 });
    expect((await readCorpus(db)).records).toHaveLength(2);
  });

  it('that shares an id with two papers fuses them', async () => {
    await ingestText(
      db,
      'one',
      standInDump(
        { title: 'Deep Models', arxivId: '2305.00001' },
        { title: 'Deeper Models', doi: '10.1000/one' },
      ),
    );
    const report = await ingestText(
      db,
      'two',
      standInDump({ title: 'Models', arxivId: '2305.00001', doi: '10.1000/one' }),
    );
    expect(report).toMatchObject({ added: 0, merged: 1, fused: 1 });
    const { papers, keys } = await readCorpus(db);
    const [paper] = papers as { id: string }[];
    expect(papers).toHaveLength(1);
    // The id that the DOI gave still leads to the paper.
    const retired = createHash('sha256').update('doi:10.1000/one').digest('hex').slice(0, 16);
    expect(keys).toContainEqual({ key: 'doi:10.1000/one', paper_id: paper?.id, key_id: retired });
    expect(paper?.id).not.toBe(retired);
  });

  it('of the same bytes is a duplicate and writes nothing', async () => {
    const text = standInDump({ title: 'Deep Transformer Models', abstract: LONG }, { bad: 'no' });
    await ingestText(db, 'first name', text);
    const before = await readCorpus(db);
    const report = await ingestText(db, 'second name', text);
    expect(report).toMatchObject({
      ...{ duplicate: true, records: 2, added: 0, merged: 0, unchanged: 1, rejected: 1 },
      dump: { name: 'first name' },
    });
    expect(await readCorpus(db)).toEqual(before);
  });

  it('of the same bytes with another crawl day replaces the first', async () => {
    const dates = [{ value: '--03-01', basis: 'listed' as const, text: 'Mar 1' }];
    const text = standInDump({ title: 'Deep Transformer Models', abstract: LONG, dates });
    await ingestText(db, 'page', text, { crawledOn: '2024-05-01' });
    const report = await ingestText(db, 'page', text, { crawledOn: '2025-05-01' });
    expect(report).toMatchObject({ duplicate: false, added: 1, dump: { crawledOn: '2025-05-01' } });
    expect((await readCorpus(db)).papers).toMatchObject([{ day: '2025-03-01', date_inferred: true }]);
    expect(await dumps()).toHaveLength(1);
    expect(await ingestText(db, 'page', text)).toMatchObject({ duplicate: true });
  });

  it('is dated anew without its bytes, and the dates of its papers and tags follow', async () => {
    const dates = [{ value: '--03-01', basis: 'listed' as const, text: 'Mar 1' }];
    const text = standInDump({ title: 'Deep Transformer Models', abstract: LONG, dates });
    const { dump } = await ingestText(db, 'page', text);
    await redate(db, dump.id, '2025-05-01', quiet);
    const { papers, tags } = await readCorpus(db);
    expect(papers).toMatchObject([{ day: '2025-03-01' }]);
    const tagged = tags as { theme_id: string; day: string; precision: string }[];
    expect(tagged.map((tag) => tag.theme_id)).toContain('transformers');
    expect(new Set(tagged.map((tag) => `${tag.day} ${tag.precision}`))).toEqual(new Set(['2025-03-01 day']));
    expect(await dumps()).toEqual([{ id: dump.id, status: 'held', day: '2025-05-01' }]);
  });

  it('that is dated against what its page says tells so, until it is dated as the page says', async () => {
    const dates = [{ value: '2024-06-18', basis: 'listed' as const, text: 'Jun 18, 2024' }];
    const text = standInDump({ crawl: '--05-01' }, { title: 'Deep Transformer Models', dates });
    const { dump } = await ingestText(db, 'page', text);
    const notes = async (): Promise<unknown> =>
      (await db.pool.query<{ notes: string[] }>(`SELECT report->'notes' AS notes FROM dump`)).rows[0]?.notes;
    await redate(db, dump.id, '2010-01-01', quiet);
    expect(await notes()).toEqual([
      'The page says it was read on 05-01 (month-day), the given crawl day 2010-01-01 is used.',
      'The page writes out the year 2024, so it should be of 2025 or later; the given crawl day 2010-01-01 is used.',
    ]);
    await redate(db, dump.id, '2026-05-01', quiet);
    expect(await notes()).toEqual([]);
  });

  it('tells how many damaged arXiv ids it brought that another record of the title repairs', async () => {
    await ingestText(db, 'whole', standInDump({ title: 'Deep Transformer Models', arxivId: '2503.02130' }));
    const { notes, merged } = await ingestText(
      db,
      'damaged',
      standInDump(
        { title: 'Deep Transformer Models', abstract: LONG, arxivId: '2503.0213' },
        { title: 'On Graphs of Molecules', abstract: LONG, arxivId: '2503.0213' },
      ),
    );
    expect({ notes, merged }).toEqual({
      notes: ['One arXiv id was damaged and is repaired: another record of the same title has it whole.'],
      merged: 1,
    });
  });

  it('in which every record was rejected is listed, counted nowhere and never a duplicate', async () => {
    const empty = await readCorpus(db);
    const text = standInDump({ bad: 'The record has no title.' }, { bad: 'The record has no title.' });
    for (const _ of ['once', 'again']) {
      const error = await failure(ingestText(db, 'bad page', text));
      expect(error.toProblem()).toMatchObject({
        status: 422,
        report: { records: 2, rejected: 2, duplicate: false },
      });
    }
    expect(await dumps()).toMatchObject([{ status: 'rejected' }]);
    expect(await readCorpus(db)).toEqual(empty);
  });

  it('keeps 10,000 rejections and their number', async () => {
    const bad = Array.from({ length: 10_050 }, () => ({ bad: 'no' }));
    const report = await ingestText(db, 'page', standInDump({ title: 'Deep Models' }, ...bad));
    expect(report.rejected).toBe(10_050);
    expect(report.rejections).toHaveLength(100);
    const { rows } = await db.pool.query('SELECT count(*) AS kept FROM rejection');
    expect(rows).toEqual([{ kept: 10_000 }]);
  });

  it('that no format recognises is refused with what was tried', async () => {
    const error = await failure(ingestText(db, 'letter', 'Dear all, see the attachment.'));
    expect(error.toProblem()).toMatchObject({
      status: 415,
      detail: expect.stringContaining('Tried: hf-page'),
    });
    expect(await dumps()).toEqual([]);
  });

  it('whose sender breaks off leaves nothing behind', async () => {
    const empty = await readCorpus(db);
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(standInDump({ title: 'Deep Transformer Models', abstract: LONG }));
      throw new Error('the connection dropped');
    }
    const request = { name: 'page', format: null, crawledOn: null };
    await expect(ingestSource(db, broken(), request, { effects: quiet })).rejects.toThrow(
      'the connection dropped',
    );
    expect(await readCorpus(db)).toEqual(empty);
    expect(await dumps()).toEqual([]);
    await ingestText(db, 'page', standInDump({ title: 'Deep Transformer Models', abstract: LONG }));
    expect((await readCorpus(db)).papers).toHaveLength(1);
  });

  it('sent by two at once is held once', async () => {
    const text = standInDump({ title: 'Deep Transformer Models', abstract: LONG });
    const reports = await Promise.all(['one', 'two', 'three'].map((name) => ingestText(db, name, text)));
    expect(reports.map(({ duplicate }) => duplicate).sort()).toEqual([false, true, true]);
    expect(await dumps()).toHaveLength(1);
    expect((await readCorpus(db)).papers).toHaveLength(1);
  });

  it('is refused while sixteen others are being read, and taken when one of them is done', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    async function* slow(line: number): AsyncGenerator<Uint8Array> {
      yield Buffer.from(standInDump({ title: `Deep Transformer Models ${line}` }));
      await held;
    }
    const reading = Array.from({ length: 16 }, (_, line) =>
      ingestSource(db, slow(line), { name: `${line}`, format: null, crawledOn: null }, { effects: quiet }),
    );
    await vi.waitFor(async () => {
      const { rows } = await db.pool.query(
        `SELECT count(*)::int AS slots FROM pg_locks WHERE locktype = 'advisory' AND classid = 7416502
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
      expect(rows).toEqual([{ slots: 16 }]);
    }, 30_000);
    const text = standInDump({ title: 'On Graphs' });
    expect((await failure(ingestText(db, 'one more', text))).code).toBe('too-many');
    release();
    await Promise.all(reading);
    expect(await ingestText(db, 'one more', text)).toMatchObject({ added: 1 });
    expect(await dumps()).toHaveLength(17);
  });

  it('and another at once end as one after the other', async () => {
    const texts = [0, 1, 2, 3].map((year) =>
      standInDump(
        { title: 'Deep Transformer Models', abstract: LONG, arxivId: `230${year}.00001` },
        { title: 'On Graphs' },
      ),
    );
    await Promise.all(texts.map((text, index) => ingestText(db, `page ${index}`, text)));
    const together = await readCorpus(db);
    await emptyCorpus(db);
    for (const [index, text] of texts.entries()) await ingestText(db, `page ${index}`, text);
    expect(await readCorpus(db)).toEqual(together);
  });

  it('may hold what a database cannot: NUL, halves of surrogate pairs, fields of any length', async () => {
    const title = 'A \0 of \ud800 \\N "quoted"\tand\nbroken';
    const report = await ingestText(
      db,
      'odd',
      standInDump(
        {
          title,
          authors: ['{a,b}', 'NULL', 'back\\slash', ''],
          keywords: ['\0'],
          venue: 'V'.repeat(9_000),
          doi: '1'.repeat(9_000),
        },
        { title: 'T'.repeat(6_000) },
      ),
    );
    expect(report).toMatchObject({ added: 1, rejected: 1 });
    expect((await readCorpus(db)).papers).toMatchObject([
      {
        title: 'A \ufffd of \ufffd \\N "quoted"\tand\nbroken',
        authors: ['{a,b}', 'NULL', 'back\\slash', ''],
        keywords: ['\ufffd'],
        venue: 'V'.repeat(500),
        doi: null,
      },
    ]);
  });

  it('that is not there can be neither taken back nor dated', async () => {
    expect((await failure(undo(db, 'ffffffffffff', quiet))).code).toBe('not-found');
    expect((await failure(redate(db, 'ffffffffffff', '2025-01-01', quiet))).code).toBe('not-found');
  });
});
