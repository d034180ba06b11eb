import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { readMarker } from '@/lib/db/embedded/data-folder';
import { startEmbedded } from '@/lib/db/embedded/server';
import { migrate } from '@/lib/db/migrate';

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string;
  }
}

/** Template that every test database is copied from. */
export const TEMPLATE = 'tideline_template';

/** One embedded server for all integration tests, in a folder that goes away with them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'tideline-test-'));
  const server = await startEmbedded(folder);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  await migrate(server.url.replace(/[^/]+$/, TEMPLATE));
  project.provide('serverUrl', server.url);
  return async () => {
    const cluster = (await readMarker(folder))?.cluster ?? folder;
    await server.leave();
    await rm(cluster, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  };
}
