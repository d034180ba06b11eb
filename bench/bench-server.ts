import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMarker } from '../lib/db/embedded/data-folder';
import { startEmbedded } from '../lib/db/embedded/server';

export interface BenchServer {
  url: string;
  /** Stops it, and removes what it held unless its folder was given. */
  leave(): Promise<void>;
}

/** An embedded server for the benches alone, in `folder` or in one that goes away with it. */
export async function benchServer(folder: string | undefined): Promise<BenchServer> {
  const path = folder ?? (await mkdtemp(join(tmpdir(), 'tideline-bench-')));
  const { url, leave } = await startEmbedded(path);
  return {
    url,
    leave: async () => {
      const cluster = (await readMarker(path))?.cluster ?? path;
      await leave();
      if (folder !== undefined) return;
      await rm(cluster, { recursive: true, force: true });
      await rm(path, { recursive: true, force: true });
    },
  };
}
