import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestSeeds } from '@/lib/ingest/dumps/seeds';
import { syncTaxonomy } from '@/lib/ingest/tagging/taxonomy-sync';
import type { Trends } from '@/lib/model/answers';
import { trendsReading } from '@/lib/queries/readings/trends-reading';
import { readCsv, readParquet, readSvg, readXlsx, rowsOf, VIEWS } from '../trend-files';
import { freshDatabase, type TestDatabase } from './database';
import { quiet } from './ingest/corpus';

describe('the files of ten views of the seeds, chosen by chance', () => {
  let db: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    db = await freshDatabase();
    folder = await mkdtemp(join(tmpdir(), 'tideline-agree-'));
    await syncTaxonomy(db, quiet);
    await ingestSeeds(db, quiet);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await db.close();
  });

  async function file(view: Record<string, string>, format: string): Promise<Buffer> {
    const pieces: Uint8Array[] = [];
    const { body } = await trendsReading.reply(db, { ...view, format });
    for await (const piece of body) pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces);
  }

  it.each(VIEWS)('agree: $themes by $bucket, $measure', async (view) => {
    const answer = JSON.parse(String(await file(view, 'json'))) as Trends;
    const rows = rowsOf(answer);
    expect(rows.length).toBeGreaterThan(0);
    expect(readCsv(String(await file(view, 'csv')))).toEqual(rows);
    expect(readXlsx(await file(view, 'xlsx'))).toEqual(rows);
    const path = join(folder, 'view.parquet');
    await writeFile(path, await file(view, 'parquet'));
    expect(await readParquet(path)).toEqual(rows);
    const svg = String(await file(view, 'svg'));
    for (const { theme } of answer.series) {
      const { read, stated, error } = readSvg(svg, answer, theme);
      expect(read).toHaveLength(stated.length);
      for (const [at, value] of read.entries())
        expect(Math.abs(value - (stated[at] ?? NaN))).toBeLessThan(error);
    }
  });
});
