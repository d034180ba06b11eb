import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/ingest/in-transaction';
import { installTaxonomy } from '@/lib/ingest/tagging/install-taxonomy';
import { retag } from '@/lib/ingest/tagging/retag';
import { syncTaxonomy } from '@/lib/ingest/tagging/taxonomy-sync';
import { loadTaxonomy } from '@/lib/themes/load-taxonomy';
import { freshDatabase, type TestDatabase } from '../database';
import { countedRolls, quiet, readCorpus } from './corpus';
import { ingestText } from './ingest-text';
import { standInDump } from './stand-in-format';

vi.mock('@/lib/ingest/formats/registry', async () => (await import('./stand-in-format')).standInRegistry);

const theme = (id: string, pattern: string): string =>
  `  - {id: ${id}, name: ${id}, group: All, meaning: Of ${id}, mark: 1.1.a, patterns: [${pattern}]}\n`;
const FIRST = `groups: [All]\nthemes:\n${theme('graphs', 'graph')}${theme('texts', 'text')}`;
const SECOND = `groups: [All]\nthemes:\n${theme('texts', 'text')}${theme('molecules', 'molecule')}`;

describe('the taxonomy', () => {
  let db: TestDatabase;
  let folder: string;
  const sync = async (yaml: string): Promise<boolean> => {
    await writeFile(join(folder, 'taxonomy.yaml'), yaml);
    return syncTaxonomy(db, quiet, join(folder, 'taxonomy.yaml'));
  };
  const themesOf = async (): Promise<unknown[]> =>
    (
      await db.pool.query(`SELECT p.title, array_agg(t.theme_id ORDER BY t.theme_id) AS themes
      FROM paper p LEFT JOIN tag t ON t.paper_id = p.id GROUP BY 1 ORDER BY 1`)
    ).rows;
  beforeAll(async () => {
    db = await freshDatabase();
    folder = await mkdtemp(join(tmpdir(), 'tideline-taxonomy-'));
    await sync(FIRST);
    const titles = ['Graphs of molecules', 'Reading texts', 'Sailing'];
    await ingestText(db, 'page', standInDump(...titles.map((title) => ({ title }))));
  });
  afterAll(async () => {
    await db.close();
    await rm(folder, { recursive: true });
  });

  it('of the file is put in force where there is none', async () => {
    const { rows } = await db.pool.query('SELECT id, position FROM theme ORDER BY position');
    expect(rows).toEqual([
      { id: 'graphs', position: 0 },
      { id: 'texts', position: 1 },
    ]);
    expect(await themesOf()).toEqual([
      { title: 'Graphs of molecules', themes: ['graphs'] },
      { title: 'Reading texts', themes: ['texts'] },
      { title: 'Sailing', themes: [null] },
    ]);
  });

  it('that comes with the program serves a database that has none when the first dump comes', async () => {
    const bare = await freshDatabase();
    await ingestText(bare, 'page', standInDump({ title: 'Deep Transformer Models' }));
    expect((await readCorpus(bare)).tags).toContainEqual(
      expect.objectContaining({ theme_id: 'transformers' }),
    );
    await bare.close();
  });

  it('of the same file again changes nothing', async () => {
    const before = await readCorpus(db);
    expect(await sync(`# with a comment\n${FIRST}`)).toBe(false);
    expect(await retag(db, quiet)).toBe(0);
    expect(await readCorpus(db)).toEqual(before);
  });

  it('of a newer file takes its place, and only papers it reads otherwise are tagged anew', async () => {
    const before = await readCorpus(db);
    expect(await sync(SECOND)).toBe(true);
    expect(await themesOf()).toEqual([
      { title: 'Graphs of molecules', themes: ['molecules'] },
      { title: 'Reading texts', themes: ['texts'] },
      { title: 'Sailing', themes: [null] },
    ]);
    const after = await readCorpus(db);
    expect(after).toMatchObject(await countedRolls(db));
    expect(after.corpus).not.toEqual(before.corpus);
  });

  it('is repaired by retag, which says how many papers it changed', async () => {
    const right = await readCorpus(db);
    await db.pool.query(`UPDATE tag SET strength = 'mention' WHERE theme_id = 'texts'`);
    await db.pool.query(`UPDATE theme_roll SET about = 0 WHERE theme_id = 'texts'`);
    await db.pool.query(`UPDATE source_roll SET about = 0 WHERE theme_id = 'texts'`);
    expect(await retag(db, quiet)).toBe(1);
    expect({ ...(await readCorpus(db)), corpus: [] }).toEqual({ ...right, corpus: [] });
  });

  it('that was edited is not replaced by a file, and tags that are not by it are made so', async () => {
    await inTransaction(db.pool, (client) =>
      installTaxonomy(client, loadTaxonomy(FIRST), { yaml: FIRST, origin: 'edited' }, quiet.now()),
    );
    expect(await sync(SECOND)).toBe(false);
    expect(await retag(db, quiet)).toBe(0);
    expect(await themesOf()).toMatchObject([
      { themes: ['graphs'] },
      { themes: ['texts'] },
      { themes: [null] },
    ]);
  });
});
