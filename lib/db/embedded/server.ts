import { execFile } from 'node:child_process';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { TidelineError } from '../../errors';
import { locateBinaries, type Binaries } from './binaries';
import { claimFolder, openDataFolder, readMarker, type DataFolder } from './data-folder';
import { databaseUser, type DatabaseUser } from './database-user';
import { leasesOf } from './leases';
import { withStartLock } from './lock';

const run = promisify(execFile);
const SUPERUSER = 'tideline';
const DATABASE = 'tideline';

/** Settings for a laptop that ingests in bulk and reads small aggregates. */
const SETTINGS = [
  'jit=off',
  'shared_buffers=256MB',
  'work_mem=32MB',
  'maintenance_work_mem=256MB',
  'max_wal_size=4GB',
  'max_connections=60',
];

export interface EmbeddedServer {
  url: string;
  /** Gives the server up; it stops when nobody else uses it. */
  leave(): Promise<void>;
}

/**
 * The embedded server of `dataDir`, started when it does not run. Web, CLI and tests share it, each
 * under a lease.
 * @param lease name of the lease: a process id, or `kept`.
 */
export async function startEmbedded(dataDir: string, lease = String(process.pid)): Promise<EmbeddedServer> {
  const user = databaseUser();
  await claimFolder(dataDir);
  const url = await withStartLock(dataDir, async () => {
    const folder = await openDataFolder(dataDir, user);
    await leasesOf(dataDir).take(lease);
    const running = await runningUrl(folder);
    if (running !== null) return running;
    const binaries = await locateBinaries(user);
    if (!existsSync(join(folder.cluster, 'PG_VERSION'))) await initialise(folder, binaries, user);
    await start(folder, binaries, user);
    const url = await runningUrl(folder);
    if (url === null) throw await startFailure(folder);
    await ensureDatabase(url);
    return url;
  });
  return { url, leave: () => stopEmbedded(dataDir, lease) };
}

/** The URL of the running server of `dataDir`, null when it does not run. */
export async function embeddedStatus(dataDir: string): Promise<string | null> {
  const folder = await readMarker(dataDir);
  return folder === null ? null : runningUrl(folder);
}

/** Drops `lease` and stops the server unless others still use it. */
export async function stopEmbedded(dataDir: string, lease: string): Promise<void> {
  const folder = await readMarker(dataDir);
  if (folder === null) return;
  await withStartLock(dataDir, async () => {
    const { othersRemain } = await leasesOf(dataDir).drop(lease);
    if (othersRemain || (await runningUrl(folder)) === null) return;
    const user = databaseUser();
    const { bin } = await locateBinaries(user);
    await run(join(bin, 'pg_ctl'), ['stop', '-D', folder.cluster, '-m', 'fast', '-w'], { cwd: '/', ...user });
  });
}

/** Port and liveness come from the server itself: line 4 of postmaster.pid, then a connection. */
async function runningUrl(folder: DataFolder): Promise<string | null> {
  const lines = await readPidFile(folder);
  const port = Number(lines[3]);
  if (!Number.isInteger(port) || port <= 0) return null;
  const url = `postgresql://${SUPERUSER}:${folder.password}@127.0.0.1:${port}/${DATABASE}`;
  const client = new pg.Client({ connectionString: maintenance(url), connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    return url;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The database `postgres` always exists; ours does not before the first start is done. */
function maintenance(url: string): string {
  return url.replace(/[^/]+$/, 'postgres');
}

async function readPidFile(folder: DataFolder): Promise<string[]> {
  const text = await readFile(join(folder.cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  return text.split('\n');
}

/** Made aside and renamed, so that an initdb that was cut short is never taken for a cluster. */
async function initialise(folder: DataFolder, { bin }: Binaries, user: DatabaseUser | null): Promise<void> {
  const aside = `${folder.cluster}.making`;
  const secret = `${folder.cluster}.secret`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { mode: 0o700 });
  await writeFile(secret, folder.password, { mode: 0o600 });
  if (user !== null) {
    await chown(aside, user.uid, user.gid);
    await chown(secret, user.uid, user.gid);
  }
  const options = ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', `--username=${SUPERUSER}`];
  try {
    await run(join(bin, 'initdb'), ['-D', aside, `--pwfile=${secret}`, ...options], { cwd: '/', ...user });
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    const said = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1) ?? String(error);
    throw new TidelineError(
      'bad-environment',
      `The database could not be made in ${folder.cluster}: ${said}`,
    );
  } finally {
    await rm(secret, { force: true });
  }
  await rename(aside, folder.cluster);
}

async function start(folder: DataFolder, { bin }: Binaries, user: DatabaseUser | null): Promise<void> {
  const port = await freePort();
  const options = ['-p', String(port), '-h', '127.0.0.1', '-k', "''", ...SETTINGS.flatMap((s) => ['-c', s])];
  const args = ['start', '-D', folder.cluster, '-l', join(folder.cluster, 'server.log'), '-w', '-t', '60'];
  await run(join(bin, 'pg_ctl'), [...args, '-o', options.join(' ')], { cwd: '/', ...user }).catch(
    () => undefined,
  );
}

async function startFailure(folder: DataFolder): Promise<TidelineError> {
  const log = await readFile(join(folder.cluster, 'server.log'), 'utf8').catch(() => '');
  const reason =
    log
      .trim()
      .split('\n')
      .filter((line) => /FATAL|ERROR|could not/.test(line))
      .at(-1) ?? 'no reason given';
  return new TidelineError(
    'database-away',
    `The embedded database in ${folder.cluster} did not start: ${reason}`,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenance(url) });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
