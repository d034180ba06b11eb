import type pg from 'pg';

/** Finds the papers that share an identity with the records that were set aside. */
export async function findTouched(client: pg.ClientBase): Promise<void> {
  await client.query(`ANALYZE staged; ANALYZE staged_key;
    INSERT INTO family_paper
      SELECT DISTINCT i.paper_id, 0 FROM identity_key i JOIN staged_key s ON s.key = i.key`);
}
