import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase, type Database } from '@/lib/db/client';
import { TEMPLATE } from './embedded-server.setup';

export interface TestDatabase extends Database {
  url: string;
}

/** A migrated, empty database of its own; `close` drops it. */
export async function freshDatabase(): Promise<TestDatabase> {
  const serverUrl = inject('serverUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const url = serverUrl.replace(/[^/]+$/, name);
  const opened = openDatabase(url);
  return {
    ...opened,
    url,
    close: async () => {
      await opened.close();
      await asAdmin(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
