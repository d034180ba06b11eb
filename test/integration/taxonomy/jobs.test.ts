import { spawn } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { undo } from '@/lib/ingest/dumps/undo';
import { cancelJob } from '@/lib/ingest/tagging/cancel-job';
import { runJobs } from '@/lib/ingest/tagging/run-jobs';
import { saveTaxonomy } from '@/lib/ingest/tagging/save-taxonomy';
import { taxonomyJob } from '@/lib/queries/taxonomy/taxonomy-job';
import { freshDatabase, type TestDatabase } from '../database';
import { countedRolls, quiet, readCorpus } from '../ingest/corpus';
import { ingestText } from '../ingest/ingest-text';
import { useSmallTaxonomy } from '../ingest/small-taxonomy';
import { standInDump } from '../ingest/stand-in-format';

vi.mock(
  '@/lib/ingest/formats/registry',
  async () => (await import('../ingest/stand-in-format')).standInRegistry,
);

const theme = (id: string, pattern: string): string =>
  `  - {id: ${id}, name: ${id}, group: All, meaning: Of ${id}, mark: 1.1.a, patterns: [${pattern}]}\n`;
const NEXT = `groups: [All]\nthemes:\n${theme('sails', 'sailing')}${theme('graphs', 'graph')}`;

describe('a job that tags by a saved taxonomy', () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await freshDatabase();
    await useSmallTaxonomy(db);
    const titles = ['Deep Transformer Models', 'Graphs of molecules', 'Sailing'];
    await ingestText(db, 'page', standInDump(...titles.map((title) => ({ title }))));
  });
  afterEach(() => db.close());

  const save = (yaml: string) => saveTaxonomy(db, { yaml, origin: 'edited', ifMatch: null }, quiet);
  const tags = async (): Promise<unknown[]> =>
    (await db.pool.query('SELECT theme_id AS theme FROM tag ORDER BY 1')).rows;
  const themes = async (): Promise<unknown[]> =>
    (await db.pool.query('SELECT id AS theme FROM theme ORDER BY position')).rows;
  const exact = async (): Promise<void> => expect(await readCorpus(db)).toMatchObject(await countedRolls(db));

  it('is whole or not there: killed before it writes, the old taxonomy stays, and the next run completes it', async () => {
    await save(NEXT);
    // Holds the swap, so that the process is killed with all its tags made.
    const lock = new pg.Client({ connectionString: db.url });
    await lock.connect();
    await lock.query('BEGIN; LOCK TABLE theme IN ACCESS EXCLUSIVE MODE');
    const script = `
      const { openDatabase } = await import('./lib/db/client.ts');
      const { runJobs } = await import('./lib/ingest/tagging/run-jobs.ts');
      await runJobs(openDatabase(process.argv[1]), { now: () => new Date(), log: () => undefined });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, db.url], {
      stdio: 'ignore',
    });
    await vi.waitFor(async () => expect((await taxonomyJob(db))?.phase).toBe('writing'), { timeout: 60_000 });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await lock.query('ROLLBACK');
    await lock.end();
    expect(await taxonomyJob(db)).toMatchObject({ state: 'running' });
    expect(await tags()).toEqual([{ theme: 'transformers' }]);
    expect((await themes()).length).toBe(4);
    // The server takes its time to see that the process is gone, which holds the lock of the jobs until then.
    await vi.waitFor(
      async () => {
        await runJobs(db, quiet);
        expect(await taxonomyJob(db)).toMatchObject({ state: 'done', changed: 3 });
      },
      { timeout: 20_000, interval: 300 },
    );
    expect(await tags()).toEqual([{ theme: 'graphs' }, { theme: 'sails' }]);
    expect(await themes()).toEqual([{ theme: 'sails' }, { theme: 'graphs' }]);
    await exact();
  }, 120_000);

  it('tags papers that came while it ran, and forgets those that went', async () => {
    const gone = await ingestText(db, 'other', standInDump({ title: 'Graphs of graphs' }));
    await save(NEXT);
    const lock = new pg.Client({ connectionString: db.url });
    await lock.connect();
    await lock.query('BEGIN; LOCK TABLE retag_written IN SHARE MODE');
    const running = runJobs(db, quiet);
    await lock.query('ROLLBACK');
    await lock.end();
    await ingestText(db, 'later', standInDump({ title: 'Sailing a graph' }));
    await undo(db, gone.dump.id, quiet);
    await running;
    expect(await taxonomyJob(db)).toMatchObject({ state: 'done' });
    expect(await tags()).toEqual([
      { theme: 'graphs' },
      { theme: 'graphs' },
      { theme: 'sails' },
      { theme: 'sails' },
    ]);
    await exact();
  });

  it('gives way to a later save, and to one who cancels', async () => {
    const first = await save(NEXT);
    const second = await save(NEXT.replace('sailing', 'sail*'));
    expect(await taxonomyJob(db, first.job ?? 0)).toMatchObject({ state: 'superseded' });
    await cancelJob(db, quiet);
    await runJobs(db, quiet);
    expect(await taxonomyJob(db, second.job ?? 0)).toMatchObject({ state: 'cancelled' });
    expect((await themes()).length).toBe(4);
    await save(NEXT);
    await Promise.all([runJobs(db, quiet), runJobs(db, quiet)]);
    expect(await taxonomyJob(db)).toMatchObject({ state: 'done', changed: 3 });
    await exact();
  });

  it('reads no paper for a change of words alone, and few for a change of one pattern', async () => {
    await save(NEXT);
    await runJobs(db, quiet);
    await save(NEXT.replace('name: sails', 'name: Sails'));
    await runJobs(db, quiet);
    expect(await taxonomyJob(db)).toMatchObject({ state: 'done', total: 0, changed: 0 });
    await save(NEXT.replace('[graph]', '[graph, molecule]'));
    await runJobs(db, quiet);
    expect(await taxonomyJob(db)).toMatchObject({ state: 'done', total: 1, changed: 1 });
    await exact();
  });
});
