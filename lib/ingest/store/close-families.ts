import type pg from 'pg';

/**
 * Grows `family_paper` until it holds every paper that is reached over shared keys: what one of
 * them is depends on all (a third paper under a title decides where a record without abstract goes).
 */
export async function closeFamilies(client: pg.ClientBase): Promise<void> {
  for (let round = 0; ; round += 1) {
    await client.query(
      `INSERT INTO family_key
        SELECT DISTINCT key, $1::int FROM identity_key
        WHERE paper_id IN (SELECT paper_id FROM family_paper WHERE round = $1)
      ON CONFLICT DO NOTHING`,
      [round],
    );
    const { rowCount } = await client.query(
      `INSERT INTO family_paper
        SELECT DISTINCT paper_id, $1::int + 1 FROM identity_key
        WHERE key IN (SELECT key FROM family_key WHERE round = $1)
      ON CONFLICT DO NOTHING`,
      [round],
    );
    if (rowCount === 0) break;
  }
  await client.query('ANALYZE family_paper');
}
