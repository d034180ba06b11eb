import { lstat, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HELD_PREFIX } from './held-folder';

/** Longer than an upload rests: a process of another container, unseen from here, may share the folder. */
const LEFT_MS = 24 * 60 * 60 * 1000;

/** Removes the uploads of processes that were ended before they could do so, where they rested for a day. */
export async function removeLeftFolders(now: Date, folder = tmpdir()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter(isLeft).map((name) => join(folder, name));
  // Another user's stays where it is.
  await Promise.all(left.map((path) => removeWhereOld(path, now).catch(() => undefined)));
}

async function removeWhereOld(path: string, now: Date): Promise<void> {
  const within = await readdir(path, { recursive: true });
  const stats = await Promise.all([path, ...within.map((name) => join(path, name))].map((one) => lstat(one)));
  const newest = Math.max(...stats.map(({ mtimeMs }) => mtimeMs));
  if (now.getTime() - newest > LEFT_MS) await rm(path, { recursive: true, force: true });
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
