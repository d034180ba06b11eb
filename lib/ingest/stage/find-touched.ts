import type pg from 'pg';

/**
 * Finds the staged records that share an identity with each other or with a paper held, and the
 * papers they touch. All others are papers of their own, whatever else is in the corpus.
 */
export async function findTouched(client: pg.ClientBase): Promise<void> {
  await client.query(`
    TRUNCATE staged_key, shared_key, touched;
    INSERT INTO staged_key
      SELECT position, key FROM staged, unnest(ARRAY[arxiv, doi, title_key]) AS key WHERE key IS NOT NULL;
    ANALYZE staged_key;
    INSERT INTO shared_key SELECT key FROM staged_key GROUP BY key HAVING count(*) > 1;
    INSERT INTO shared_key
      SELECT DISTINCT k.key FROM staged_key k JOIN identity_key i ON i.key = k.key
      EXCEPT SELECT key FROM shared_key;
    ANALYZE shared_key;
    INSERT INTO touched SELECT DISTINCT k.position FROM staged_key k JOIN shared_key s ON s.key = k.key;
    ANALYZE touched;
    INSERT INTO family_paper
      SELECT DISTINCT i.paper_id, 0 FROM identity_key i WHERE i.key IN (SELECT key FROM shared_key)`);
}
