import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { basename, join } from 'node:path';
import pg from 'pg';
import type { BenchRequest } from '../bench';
import { benchServer } from '../bench-server';
import { fillBase } from '../ingest/base-corpus';
import { watchIngestion } from '../ingest/watch-ingestion';
import type { IndexingOrder } from './indexing-process';

const PROCESS = join('bench', 'following', 'indexing-process.ts');
/** Papers that are there before. */
const BASE = 1_000;

/**
 * Ingests the second of two dumps while the search index follows the first, and the same without an index that
 * follows.
 */
export async function runFollowing(request: BenchRequest): Promise<Record<string, unknown>> {
  const [first, second] = request.sources.flatMap((source) => ('file' in source ? [source.file] : []));
  if (first === undefined || second === undefined) {
    request.say('following: needs two dumps of different papers, --corpus FILE --corpus FILE');
    return {};
  }
  const server = await benchServer(request.dataDir ?? undefined);
  const urlOf = (name: string): string => server.url.replace(/[^/]+$/, name);
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  try {
    await renew(admin, 'bench_following_base');
    await fillBase(urlOf('bench_following_base'), BASE, request.effects);
    await watchIngestion({ url: urlOf('bench_following_base'), path: first });
    const load = loadavg()[0];
    const milliseconds: Record<'alone' | 'followed', number[]> = { alone: [], followed: [] };
    for (const way of ['alone', 'followed', 'alone', 'followed'] as const) {
      await renew(admin, 'bench_following', 'bench_following_base');
      await admin.query('CHECKPOINT');
      const url = urlOf('bench_following');
      const stop = way === 'followed' ? await follow(url) : async () => undefined;
      const ingested = await watchIngestion({ url, path: second });
      const { rows } = await indexed(url);
      await stop();
      milliseconds[way].push(ingested.milliseconds);
      request.say(
        `${basename(second)} ${way}: ${ingested.records} papers in ${(ingested.milliseconds / 1000).toFixed(1)} s, ${rows[0]?.papers ?? 0} papers indexed by then`,
      );
    }
    const mean = (of: number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
    const ratio = mean(milliseconds.followed) / mean(milliseconds.alone);
    request.say(`followed by the index ${ratio.toFixed(2)} times as long; load ${load?.toFixed(1)}`);
    return { following: { ...milliseconds, ratio, load } };
  } finally {
    await renew(admin, 'bench_following');
    await admin.end();
    await server.leave();
  }
}

async function follow(url: string): Promise<() => Promise<void>> {
  const child = fork(PROCESS, {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  const send = (order: IndexingOrder): void => void child.send(order);
  send({ url });
  return async () => {
    const gone = once(child, 'exit');
    send('stop');
    await gone;
  };
}

async function indexed(url: string): Promise<pg.QueryResult<{ papers: number }>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = await client.query<{ papers: number }>(
    'SELECT sum(papers)::int AS papers FROM search_segment',
  );
  await client.end();
  return found;
}

async function renew(admin: pg.Client, name: string, template?: string): Promise<void> {
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${name}${template === undefined ? '' : ` TEMPLATE ${template}`}`);
}
