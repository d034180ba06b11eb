import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { redate } from '@/lib/ingest/dumps/redate';
import { undo } from '@/lib/ingest/dumps/undo';
import { corpusState } from '@/lib/queries/corpus/corpus-state';
import { stats } from '@/lib/queries/corpus/stats';
import { freshDatabase, type TestDatabase } from './database';
import { quiet } from './ingest/corpus';
import { ingestText } from './ingest/ingest-text';
import { useSmallTaxonomy } from './ingest/small-taxonomy';
import { standInDump } from './ingest/stand-in-format';

vi.mock(
  '@/lib/ingest/formats/registry',
  async () => (await import('./ingest/stand-in-format')).standInRegistry,
);

describe('the state of the corpus, by which answers are kept', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
    await useSmallTaxonomy(db);
  });
  afterAll(() => db.close());

  const papers = async (): Promise<number> => (await stats({ ...db, state: await corpusState(db) })).papers;

  it('never comes back: not when a dump is taken back, dated anew or sent again', async () => {
    const states = new Set<string>();
    const note = async (): Promise<void> => void states.add(await corpusState(db));
    const dump = standInDump({ title: 'On Graphs of Molecules' });
    await note();
    const { id } = (await ingestText(db, 'one', dump)).dump;
    await note();
    expect(await papers()).toBe(1);
    await redate(db, id, '2024-05-01', quiet);
    await note();
    await undo(db, id, quiet);
    await note();
    expect(await papers()).toBe(0);
    await ingestText(db, 'one', dump);
    await note();
    expect(await papers()).toBe(1);
    await undo(db, id, quiet);
    expect(states.size).toBe(5);
  });

  it('stays where nothing changed', async () => {
    expect(await corpusState(db)).toBe(await corpusState(db));
  });
});
