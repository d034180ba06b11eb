import type pg from 'pg';

/**
 * The numbers of all themes that have one, after these were given one each: the next in turn, without gaps,
 * as pairs of themes are kept by number. Inside a transaction that holds the ingest lock.
 */
export async function themeNumbers(
  client: pg.ClientBase,
  themes: readonly string[],
): Promise<Map<string, number>> {
  await client.query(
    `INSERT INTO theme_number (theme_id, number)
      SELECT theme, (SELECT coalesce(max(number), 0) FROM theme_number) + row_number() OVER (ORDER BY theme)
      FROM (SELECT unnest($1::text[]) AS theme EXCEPT SELECT theme_id FROM theme_number) AS unheard`,
    [themes],
  );
  const { rows } = await client.query<{ theme: string; number: number }>(
    'SELECT theme_id AS theme, number FROM theme_number',
  );
  return new Map(rows.map(({ theme, number }) => [theme, number]));
}
