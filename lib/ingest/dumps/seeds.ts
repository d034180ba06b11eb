import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import { TidelineError } from '../../errors';
import { ingestSource } from '../ingest-source';
import { openSource } from '../source/open-source';

/**
 * Ingests each file of the folder that was never ingested before; one that was since taken back
 * stays away. A file that cannot be read is told and stops no other.
 * @returns how many files came in.
 */
export async function ingestSeeds(
  db: Pick<Database, 'pool'>,
  effects: Effects,
  folder = join(process.cwd(), 'seeds'),
): Promise<number> {
  let ingested = 0;
  for (const name of await seedFiles(folder)) {
    const path = join(folder, name);
    try {
      if (await ingestSeed(db, path, name, effects)) ingested += 1;
    } catch (error) {
      if (!(error instanceof TidelineError)) throw error;
      effects.log(`seeds/${name}: ${error.message}`);
    }
  }
  return ingested;
}

async function seedFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

async function ingestSeed(
  db: Pick<Database, 'pool'>,
  path: string,
  name: string,
  effects: Effects,
): Promise<boolean> {
  const hashes = await hashesOf(path);
  const known = await db.pool.query('SELECT sha256 FROM seed_file WHERE sha256 = ANY($1)', [hashes]);
  if (known.rows.length === hashes.length) return false;
  const { reports } = await ingestSource(db, { path }, { name, format: null, crawledOn: null }, { effects });
  await db.pool.query(
    'INSERT INTO seed_file (sha256, ingested_at) SELECT unnest($1::text[]), $2 ON CONFLICT DO NOTHING',
    [hashes, effects.now()],
  );
  for (const { dump, added, records } of reports) {
    effects.log(`seeds/${dump.name}: ${records} records, ${added} new papers`);
  }
  return true;
}

/** Of each dump in the file, over the bytes after decompression. */
async function hashesOf(path: string): Promise<string[]> {
  const hashes: string[] = [];
  for await (const opened of openSource(createReadStream(path))) {
    for await (const _ of opened.text);
    hashes.push(opened.summary().sha256);
  }
  return hashes;
}
