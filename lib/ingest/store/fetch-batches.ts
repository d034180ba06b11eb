import type pg from 'pg';

/**
 * Reads a statement's rows through a cursor, `size` at a time, so that a large answer is never held
 * whole. Other statements may run on the same connection between two batches. Needs a transaction.
 */
export async function* fetchBatches<Row extends pg.QueryResultRow>(
  client: pg.ClientBase,
  cursor: string,
  statement: { text: string; values?: unknown[] },
  size: number,
): AsyncGenerator<Row[]> {
  await client.query({ ...statement, text: `DECLARE ${cursor} NO SCROLL CURSOR FOR ${statement.text}` });
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${size} FROM ${cursor}`);
    if (rows.length > 0) yield rows;
    if (rows.length < size) break;
  }
  await client.query(`CLOSE ${cursor}`);
}
