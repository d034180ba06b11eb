import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TidelineError } from '../../errors';
import { alive } from './leases';

const WAIT_MS = 120_000;
const STEP_MS = 50;

/**
 * Runs `work` while no other process starts or stops the server of this DATA_DIR: two simultaneous
 * first starts would both run initdb. A lock whose holder is dead is taken over.
 * @throws TidelineError `bad-environment` after two minutes of waiting.
 */
export async function withStartLock<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const path = join(dataDir, 'starting.lock');
  for (let waited = 0; ; waited += STEP_MS) {
    if (await acquired(path)) break;
    if (waited >= WAIT_MS) {
      throw new TidelineError('bad-environment', `${path} is held by another process for two minutes.`);
    }
    await sleep(STEP_MS);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquired(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = await readFile(path, 'utf8').catch(() => '');
  if (holder !== '' && !alive(holder)) await rm(path, { force: true });
  return false;
}
