import { readEnv } from '../env';
import { openDatabase, type Database } from './client';
import { startEmbedded } from './embedded/server';
import { migrate } from './migrate';

export interface OpenedDatabase extends Database {
  url: string;
  /** Closes the connections and gives the embedded server up, if it is in use. */
  leave(): Promise<void>;
}

// The one piece of mutable module state: survives reloads of modules during development.
const held = globalThis as typeof globalThis & { tidelineDatabase?: Promise<OpenedDatabase> };

/**
 * The database of this process: DATABASE_URL, else the embedded server, which is started when it
 * does not run. Migrated before the first use; one pool a process.
 */
export function database(): Promise<OpenedDatabase> {
  held.tidelineDatabase ??= open().catch((error: unknown) => {
    held.tidelineDatabase = undefined;
    throw error;
  });
  return held.tidelineDatabase;
}

async function open(): Promise<OpenedDatabase> {
  const env = readEnv();
  const server = env.databaseUrl === undefined ? await startEmbedded(env.dataDir) : null;
  const url = server?.url ?? env.databaseUrl ?? '';
  await migrate(url);
  const opened = openDatabase(url);
  return {
    ...opened,
    url,
    leave: async () => {
      held.tidelineDatabase = undefined;
      await opened.close();
      await server?.leave();
    },
  };
}
