import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Effects } from '../../effects';
import { TidelineError } from '../../errors';

const SOURCES = [
  'app',
  'lib',
  'public',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

/** Path of Next's command, to be run by this Node. */
const nextBin = (): string =>
  createRequire(join(process.cwd(), 'package.json')).resolve('next/dist/bin/next');

/** Where the build lies; must agree with next.config.mjs. */
const buildFolder = (): string => process.env.NEXT_DIST_DIR ?? '.next';

/** Builds the pages where a source changed since the last complete build. */
export async function buildWhereStale({ log }: Effects): Promise<void> {
  const stamp = join(buildFolder(), 'sources.sha256');
  const now = await hashSources();
  if ((await readFile(stamp, 'utf8').catch(() => '')) === now) return;
  log('Building the pages (about a minute) …');
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [nextBin(), 'build'], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new TidelineError('internal', 'The pages could not be built; see the lines above.'));
    });
  });
  await writeFile(stamp, now);
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) {
    for (const path of await filesBelow(source)) {
      hash.update(path).update(await readFile(path));
    }
  }
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
