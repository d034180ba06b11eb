import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as trends from '@/app/api/trends/route';
import { command } from '@/lib/cli/export';
import { READINGS } from '@/lib/queries/readings/registry';
import { writeCorpus } from './corpus';
import { freshDatabase, type TestDatabase } from './database';

/** What any read can be had as. */
const EVERY_READ = ['csv', 'tsv', 'xlsx', 'parquet', 'meta', 'cite', 'zip'];

describe('export', () => {
  let db: TestDatabase;
  let folder: string;
  const told: string[] = [];
  const effects = { now: () => new Date(0), log: (line: string) => void told.push(line) };

  beforeAll(async () => {
    db = await freshDatabase();
    folder = await mkdtemp(join(tmpdir(), 'tideline-export-'));
    // Commands and routes take the database of the process: it is this one here.
    const shared = { ...db, leave: () => Promise.resolve() };
    Object.assign(globalThis, { tidelineDatabase: Promise.resolve(shared) });
    await writeCorpus(db, {
      themes: [{ id: 'agents' }, { id: 'graphs' }],
      papers: [
        { id: '1', date: '2023-05-24', about: ['agents', 'graphs'], title: 'Ünïcode, "quoted"' },
        { id: '2', date: '2024-06-02', about: ['graphs'], title: '-1 is text' },
        { id: '3', date: null, about: ['graphs'] },
      ],
    });
    // What an ingestion would have told.
    const told = { records: 3, added: 3, merged: 0, fused: 0, unchanged: 0, rejected: 0, tags: 4 };
    await db.pool.query('UPDATE dump SET report = $1', [JSON.stringify(told)]);
  });
  afterAll(async () => {
    Object.assign(globalThis, { tidelineDatabase: undefined });
    await rm(folder, { recursive: true });
    await db.close();
  });

  const QUESTIONS: Record<string, Record<string, string>> = {
    trends: { themes: 'agents,graphs', bucket: 'year', measure: 'share' },
    cooccurrence: { min: '1' },
    'cooccurrence-trend': { a: 'agents', b: 'graphs', bucket: 'year' },
    compare: { before: '2023-01-01..2023-12-31', after: '2024-01-01..2024-12-31' },
    composition: { bucket: 'year', by: 'source' },
    papers: { themes: 'graphs', limit: '1' },
    phrases: { q: 'text', bucket: 'year' },
  };

  it.each(READINGS)('writes the bytes of $path in every format', async ({ name, path, files }) => {
    const { GET } = (await import(join(process.cwd(), 'app', path, 'route'))) as typeof trends;
    const formats = files.map((form) => form.name);
    expect(formats).toEqual(expect.arrayContaining(EVERY_READ));
    for (const format of ['json', ...formats]) {
      const asked: Record<string, string> = { ...QUESTIONS[name], format };
      const out = join(folder, `${name}.${format}`);
      const args = Object.entries(asked).flatMap(([key, value]) => [`--${key}`, value]);
      expect(await command.run([name, ...args, `--out=${out}`], effects)).toBe(0);
      const url = `http://localhost${path}?${String(new URLSearchParams(asked))}`;
      const response = await GET(new Request(url), { params: Promise.resolve({}) });
      expect(response.status, format).toBe(200);
      expect((await readFile(out)).equals(Buffer.from(await response.arrayBuffer())), format).toBe(true);
      expect(told.at(-1)).toBe(`Written to ${out}.`);
    }
  });

  it.each([
    [['everything'], /There is no export "everything"/],
    [[], /missing/],
    [['trends', '--bucket'], /--bucket needs a value/],
    [['trends', 'month'], /"month" is not understood/],
    [['trends', '--bucket', 'fortnight', '--out', 'nowhere.csv'], /"bucket" must be day, week/],
    [['trends', '--themes', 'a', '--themes', 'b'], /"themes" is given 2 times/],
  ])('refuses %j in one line', async (args, message) => {
    await expect(async () => command.run(args, effects)).rejects.toThrow(message);
  });

  it('leaves no half of a file', async () => {
    const out = join(folder, 'missing', 'papers.csv');
    await expect(async () => command.run(['papers', '--out', out], effects)).rejects.toThrow(/ENOENT/);
    expect((await readdir(folder)).filter((file) => file.endsWith('.part'))).toEqual([]);
  });
});
