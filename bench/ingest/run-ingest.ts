import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { openDatabase } from '../../lib/db/client';
import { shippedTaxonomy } from '../../lib/shipped-taxonomy';
import type { BenchRequest } from '../bench';
import { benchServer } from '../bench-server';
import type { CorpusSource } from '../reading/bench-corpus';
import { madeUpDump } from '../reading/made-up-dump';
import type { Timing } from '../reading/timing';
import { bareCopy, saveRows } from './bare-copy';
import { fillBase } from './base-corpus';
import { readMeanwhile } from './read-meanwhile';
import { watchIngestion, type WatchedIngestion } from './watch-ingestion';

interface IngestRow extends Omit<WatchedIngestion, 'dump'> {
  corpus: string;
  bareMilliseconds: number;
  /** Times as long as the bare COPY. */
  ratio: number;
  /** Of readers meanwhile. */
  reads: Timing;
  load: number;
}

/** Papers that are there before. */
const BASE = 10_000;

/** Times ingestion beside a bare COPY of the same rows into the same tables of the same server. */
export async function runIngest(request: BenchRequest): Promise<Record<string, unknown>> {
  const { sources, dataDir, effects, say } = request;
  const server = await benchServer(dataDir ?? undefined);
  const folder = await mkdtemp(join(tmpdir(), 'tideline-bench-ingest-'));
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  const rows: IngestRow[] = [];
  try {
    await renew(admin, 'bench_ingest_base');
    await fillBase(urlOf(server.url, 'bench_ingest_base'), BASE, effects);
    for (const source of sources) {
      const path = await fileOf(source, folder);
      effects.log(`Ingesting ${basename(path)}`);
      const row = await measure(admin, server.url, { path, folder });
      say(lineOf(row));
      rows.push(row);
    }
    return { ingest: rows };
  } finally {
    await admin.end();
    await server.leave();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(
  admin: pg.Client,
  serverUrl: string,
  { path, folder }: { path: string; folder: string },
): Promise<IngestRow> {
  const [ingested, bare] = ['bench_ingest', 'bench_ingest_bare'];
  for (const name of [ingested, bare]) await renew(admin, name, 'bench_ingest_base');
  const url = urlOf(serverUrl, ingested);
  const db = openDatabase(url);
  await admin.query('CHECKPOINT');
  const load = Number((loadavg()[0] ?? 0).toFixed(1));
  const { result, reads } = await readMeanwhile(db, watchIngestion({ url, path })).finally(() => db.close());
  const { dump, ...watched } = result;
  await saveRows(url, dump, folder);
  await admin.query('CHECKPOINT');
  const bareMilliseconds = await bareCopy(urlOf(serverUrl, bare), folder);
  for (const name of [ingested, bare]) await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  const ratio = watched.milliseconds / bareMilliseconds;
  return { corpus: basename(path), ...watched, bareMilliseconds, ratio, reads, load };
}

async function renew(admin: pg.Client, name: string, template?: string): Promise<void> {
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${name}${template === undefined ? '' : ` TEMPLATE ${template}`}`);
}

function urlOf(serverUrl: string, name: string): string {
  return serverUrl.replace(/[^/]+$/, name);
}

async function fileOf(source: CorpusSource, folder: string): Promise<string> {
  if ('file' in source) return source.file;
  const path = join(folder, `made-up-${source.madeUp}.jsonl`);
  await pipeline(madeUpDump(shippedTaxonomy(), source.madeUp), createWriteStream(path));
  return path;
}

function lineOf(row: IngestRow): string {
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
  const first = row.firstRate === null ? '' : ` (${row.firstRate.toFixed(0)}/s until 100,000)`;
  return [
    `${row.corpus}: ${row.records} papers in ${seconds(row.milliseconds)}, ${row.rate.toFixed(0)}/s${first}`,
    `bare COPY ${seconds(row.bareMilliseconds)}, ${row.ratio.toFixed(2)} times as long`,
    `process ${row.processorSeconds.toFixed(1)} s, at most ${row.peakMegabytes.toFixed(0)} MB`,
    `reads meanwhile: median ${row.reads.median.toFixed(1)} ms, p95 ${row.reads.p95.toFixed(1)} ms of ${row.reads.rounds}`,
    `load ${row.load}`,
  ].join('; ');
}
