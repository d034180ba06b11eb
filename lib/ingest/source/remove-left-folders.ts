import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HELD_PREFIX } from './held-folder';

/** Removes the uploads of processes that were ended before they could do so. */
export async function removeLeftFolders(folder = tmpdir()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(
    names.filter(isLeft).map((name) =>
      // Another user's stays where it is.
      rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined),
    ),
  );
}

function isLeft(name: string): boolean {
  if (!name.startsWith(HELD_PREFIX)) return false;
  const pid = /^(\d+)-/.exec(name.slice(HELD_PREFIX.length))?.[1];
  // Before folders told their process, and by a process of an earlier time that had our number.
  if (pid === undefined || Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
