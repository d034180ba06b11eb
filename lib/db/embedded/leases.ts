import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Process ids that use the embedded server, one file each, so that the last to leave stops it. */
export interface Leases {
  take(name: string): Promise<void>;
  /** Drops the lease and answers whether any live one remains. */
  drop(name: string): Promise<{ othersRemain: boolean }>;
}

/** Kept by `npm run db -- start`: the server then stays until `stop`. */
export const KEPT = 'kept';

export function leasesOf(dataDir: string): Leases {
  const folder = join(dataDir, 'users');
  return {
    take: async (name) => {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, name), '');
    },
    drop: async (name) => {
      await rm(join(folder, name), { force: true });
      const left = await readdir(folder).catch(() => []);
      return { othersRemain: left.some(alive) };
    },
  };
}

/** Whether the process behind a lease still runs; `kept` has none and counts. */
export function alive(name: string): boolean {
  if (name === KEPT) return true;
  const pid = Number(name);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
