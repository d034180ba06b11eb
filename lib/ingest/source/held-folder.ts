import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders that hold an upload, below the one for temporary files: this, the process that made it, and more. */
export const HELD_PREFIX = 'tideline-dump-';

/** A folder for one upload. */
export interface HeldFolder {
  path: string;
  /** Removes it. */
  release(): Promise<void>;
}

/** Makes a folder of its own for an upload. It goes with the process too, where that is given the time to end. */
export async function heldFolder(): Promise<HeldFolder> {
  const path = await mkdtemp(join(tmpdir(), `${HELD_PREFIX}${process.pid}-`));
  const atEnd = (): void => rmSync(path, { recursive: true, force: true });
  process.on('exit', atEnd);
  return {
    path,
    release: async () => {
      await rm(path, { recursive: true, force: true });
      process.off('exit', atEnd);
    },
  };
}
