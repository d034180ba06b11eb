import type pg from 'pg';

/** Those of the keys under which a paper is held, or a record was set aside. */
export async function knownKeys(client: pg.ClientBase, keys: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ key: string }>({
    name: 'known-keys',
    text: `SELECT key FROM identity_key WHERE key = ANY($1)
      UNION ALL SELECT key FROM staged_key WHERE key = ANY($1)`,
    values: [keys],
  });
  return new Set(rows.map(({ key }) => key));
}
