import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeDump } from '@/lib/ingest/dumps/change-dump';
import { ingestHeld } from '@/lib/ingest/ingest-held';
import { ingestSource } from '@/lib/ingest/ingest-source';
import { changeApart } from '@/lib/ingest/threads/change-apart';
import { freshDatabase, type TestDatabase } from '../database';
import { quiet, readCorpus } from './corpus';
import { useSmallTaxonomy } from './small-taxonomy';

const REQUEST = { name: 'snapshot', format: null, crawledOn: null };
const LIMITS = { limits: {}, onBytesIn: () => undefined, onRecord: () => undefined, onDump: () => undefined };

/** More than four megabytes, so that a thread reads it; every tenth paper comes again under its title alone. */
function snapshot(): string {
  const text = 'We read very long texts about the diffusion models of things that move. '.repeat(14);
  const lines = Array.from({ length: 4_400 }, (_, index) => {
    const again = index % 10 === 9;
    return JSON.stringify({
      id: `2301.${String(again ? index : index + 1).padStart(5, '0')}`,
      title: `Vision transformers, part ${again ? index - 1 : index}: ${index % 3 === 0 ? 'ä\t\\N' : 'quantized'}`,
      abstract: text + String(again ? index - 1 : index),
      authors_parsed: [['Author', 'A.', '']],
      versions: [{ version: 'v1', created: `Mon, ${(index % 27) + 1} Jan 2023 12:00:00 GMT` }],
    });
  });
  return `${lines.join('\n')}\n`;
}

async function onlyDump({ pool }: TestDatabase): Promise<string> {
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM dump');
  return rows[0]?.id ?? '';
}

describe('a large dump', () => {
  let db: TestDatabase;
  let other: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    [db, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    await Promise.all([useSmallTaxonomy(db), useSmallTaxonomy(other)]);
    folder = await mkdtemp(join(tmpdir(), 'tideline-thread-'));
  });
  afterAll(async () => {
    await Promise.all([db.close(), other.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  it('comes to the same corpus and report in threads as in this one', async () => {
    const text = snapshot();
    const path = join(folder, 'snapshot.jsonl');
    await writeFile(path, text);
    const records: number[] = [];
    const apart = await ingestSource(db, { path }, REQUEST, {
      ...{ effects: quiet, apart: true },
      onProgress: (progress) => records.push(progress.records),
    });
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(text);
    }
    const held = { path: null, open: bytes, release: () => Promise.resolve() };
    const here = await ingestHeld(other, held, REQUEST, { ...LIMITS, effects: quiet });
    const { milliseconds: _, ...report } = here.reports[0] ?? { milliseconds: 0 };
    expect(apart.reports).toMatchObject([report]);
    expect(report).toMatchObject({ records: 4_400, added: 3_960, rejected: 0 });
    expect(records.at(-1)).toBe(4_400);
    const { corpus: mine, ...papers } = await readCorpus(db);
    const { corpus: others, ...same } = await readCorpus(other);
    expect(papers).toEqual(same);
    expect(mine).toMatchObject([{ version: (others as { version: string }[])[0]?.version }]);
  });

  it('is dated anew and taken back in a thread as in this one', async () => {
    const id = await onlyDump(db);
    for (const crawledOn of ['2024-05-24', null]) {
      await changeApart(db, { id, crawledOn }, quiet);
      await changeDump(other, { id, crawledOn }, quiet);
      const { corpus: mine, ...papers } = await readCorpus(db);
      const { corpus: others, ...same } = await readCorpus(other);
      expect(papers).toEqual(same);
      expect(mine).toMatchObject([{ version: (others as { version: string }[])[0]?.version }]);
    }
    expect((await db.pool.query('SELECT FROM paper')).rowCount).toBe(0);
    await expect(changeApart(db, { id, crawledOn: null }, quiet)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('that cannot be read is refused for the same reason', async () => {
    const path = join(folder, 'cut.gz');
    await writeFile(
      path,
      Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), Buffer.alloc(99, 7)]),
    );
    await expect(ingestSource(db, { path }, REQUEST, { effects: quiet, apart: true })).rejects.toMatchObject({
      code: 'unknown-format',
      message: expect.stringContaining('gzip'),
    });
  });
});
