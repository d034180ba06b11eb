import { randomBytes, createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { TidelineError } from '../../errors';
import { canReach, type DatabaseUser } from './database-user';

const MARKER = 'tideline.json';
const SYSTEM_HOME = '/var/lib/tideline';
const NEEDED_BYTES = 500 * 1024 ** 2;

const marker = z.object({ cluster: z.string(), password: z.string() });

/** What DATA_DIR says of its cluster: where it lies and the password of its superuser. */
export type DataFolder = z.infer<typeof marker>;

/**
 * Opens DATA_DIR, making it where it is missing; to be called under the start lock.
 * @throws TidelineError `bad-environment` when the folder is not ours to use or the disk has too
 *   little room.
 */
export async function openDataFolder(folder: string, user: DatabaseUser | null): Promise<DataFolder> {
  const found = await readMarker(folder);
  if (found !== null) return found;
  await claimFolder(folder);
  await checkRoom(folder);
  const cluster = await clusterFolder(folder, user);
  const made = { cluster, password: randomBytes(24).toString('hex') };
  const aside = join(folder, `${MARKER}.${process.pid}`);
  await writeFile(aside, JSON.stringify(made), { mode: 0o600 });
  await rename(aside, join(folder, MARKER));
  return made;
}

/** The marker of an existing DATA_DIR, null where there is none. */
export async function readMarker(folder: string): Promise<DataFolder | null> {
  const path = join(folder, MARKER);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw unusable(folder, error);
  });
  if (text === null) return null;
  const parsed = marker.safeParse(safeJson(text));
  if (!parsed.success) {
    throw new TidelineError('bad-environment', `${path} is damaged; DATA_DIR cannot be used.`);
  }
  // Where the folder was moved or copied, its own cluster is meant and not the one it came from.
  const within = join(folder, 'postgres');
  return existsSync(join(within, 'PG_VERSION')) ? { ...parsed.data, cluster: within } : parsed.data;
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unusable(folder: string, error: NodeJS.ErrnoException): TidelineError {
  return new TidelineError('bad-environment', `DATA_DIR ${folder} cannot be used: ${error.message}.`);
}

/**
 * Makes sure that DATA_DIR exists and is ours, so that a lock can be laid into it.
 * @throws TidelineError `bad-environment` when it holds other people's files or cannot be written.
 */
export async function claimFolder(folder: string): Promise<void> {
  if ((await readMarker(folder)) !== null) return;
  try {
    await mkdir(folder, { recursive: true });
    const foreign = (await readdir(folder)).filter(
      (name) => !name.startsWith(MARKER) && name !== 'starting.lock' && name !== 'users',
    );
    if (foreign.length === 0) return;
  } catch (error) {
    throw unusable(folder, error as NodeJS.ErrnoException);
  }
  throw new TidelineError(
    'bad-environment',
    `DATA_DIR ${folder} holds files that are not Tideline's. Choose a new or an empty folder.`,
  );
}

async function checkRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= NEEDED_BYTES) return;
  throw new TidelineError(
    'bad-environment',
    `The disk of DATA_DIR ${folder} has ${Math.floor((bavail * bsize) / 1024 ** 2)} MB left; the database needs 500 MB to start with.`,
  );
}

async function clusterFolder(folder: string, user: DatabaseUser | null): Promise<string> {
  let cluster = join(folder, 'postgres');
  if (user !== null && !canReach(folder, user)) {
    const name = createHash('sha256').update(folder).update(randomBytes(8)).digest('hex').slice(0, 12);
    cluster = join(SYSTEM_HOME, name);
    await mkdir(SYSTEM_HOME, { recursive: true, mode: 0o755 });
    await checkRoom(SYSTEM_HOME);
  }
  return cluster;
}
