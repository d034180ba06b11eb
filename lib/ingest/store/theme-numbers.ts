import type pg from 'pg';

/** The numbers of all themes that have one, after these were given one each. */
export async function themeNumbers(
  client: pg.ClientBase,
  themes: readonly string[],
): Promise<Map<string, number>> {
  await client.query(
    `INSERT INTO theme_number (theme_id)
      SELECT theme FROM unnest($1::text[]) AS theme EXCEPT SELECT theme_id FROM theme_number`,
    [themes],
  );
  const { rows } = await client.query<{ theme: string; number: number }>(
    'SELECT theme_id AS theme, number FROM theme_number',
  );
  return new Map(rows.map(({ theme, number }) => [theme, number]));
}
