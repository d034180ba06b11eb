import pg from 'pg';

/**
 * Runs `work` in one transaction: committed when it returns, taken back whole when it throws. It has
 * a connection of its own, so that long work and slow senders never leave the readers without one.
 */
export async function inTransaction<Result>(
  { options }: pg.Pool,
  work: (client: pg.ClientBase) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(options);
  // A connection that breaks between two statements fails the next one; it must not end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } finally {
    // Without a commit the server takes back what was done.
    await client.end();
  }
}
