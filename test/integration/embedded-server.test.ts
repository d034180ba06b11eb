import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMarker } from '@/lib/db/embedded/data-folder';
import { embeddedStatus, startEmbedded } from '@/lib/db/embedded/server';

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded server', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tideline-embedded-'));
  });
  afterEach(async () => {
    const cluster = (await readMarker(folder))?.cluster;
    if (cluster !== undefined) await rm(cluster, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });

  it('is shared by two that start it at once, and stops when the second leaves', async () => {
    const [one, two] = await Promise.all([startEmbedded(folder, 'kept'), startEmbedded(folder)]);
    expect(one.url).toBe(two.url);
    await two.leave();
    expect(await embeddedStatus(folder)).toBe(one.url);
    await one.leave();
    expect(await embeddedStatus(folder)).toBeNull();
  });

  it('has every committed row after its processes were killed', async () => {
    const before = await startEmbedded(folder);
    await ask(before.url, 'CREATE TABLE kept AS SELECT 42 AS n');
    const cluster = (await readMarker(folder))?.cluster ?? '';
    const pid = Number((await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    while (existsSync(`/proc/${pid}`)) await new Promise((resolve) => setTimeout(resolve, 20));
    const after = await startEmbedded(folder);
    expect(await ask(after.url, 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
    await after.leave();
  });

  it('does not let a stranger in without the password', async () => {
    const server = await startEmbedded(folder);
    const guess = server.url.replace(/:[0-9a-f]{48}@/, ':guess@');
    await expect(ask(guess, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    await server.leave();
  });
});
