import type pg from 'pg';
import { applyPairs } from './apply-pairs';
import { countPairs } from './count-pairs';
import { ROLL_TABLES, type RollTable } from './roll-tables';
import { themeNumbers } from './theme-numbers';
import { totalThemes } from './total-themes';

const PAPERS = {
  /** Held before and about to be written anew or to vanish. */
  rewritten: 'SELECT paper_id FROM rewritten_paper',
  /** What these came to. */
  next: 'SELECT id FROM next_paper',
  retagged: 'SELECT paper_id FROM retagged_paper',
} as const;

type Papers = keyof typeof PAPERS;

/** Takes the papers, as they stand now, out of the counts (−1) or into them (+1). */
export async function countIntoDeltas(client: pg.ClientBase, papers: Papers, sign: 1 | -1): Promise<void> {
  await client.query(`INSERT INTO paper_delta
    SELECT source, coalesce(venue, ''), precision, coalesce(day, DATE '0001-01-01'), ${sign} * count(*)
    FROM paper WHERE id IN (${PAPERS[papers]}) GROUP BY 1, 2, 3, 4`);
  await countTagsIntoDeltas(client, papers, sign);
}

/** The same for tags alone. */
export async function countTagsIntoDeltas(
  client: pg.ClientBase,
  papers: Papers,
  sign: 1 | -1,
): Promise<void> {
  await client.query(`INSERT INTO theme_delta
    SELECT t.theme_id, p.source, t.precision, coalesce(t.day, DATE '0001-01-01'),
      ${sign} * count(*), ${sign} * count(*) FILTER (WHERE t.strength = 'about')
    FROM tag t JOIN paper p ON p.id = t.paper_id
    WHERE t.paper_id IN (${PAPERS[papers]}) GROUP BY 1, 2, 3, 4`);
  const { rows } = await client.query<{ id: string }>('SELECT DISTINCT theme_id AS id FROM theme_delta');
  await themeNumbers(
    client,
    rows.map(({ id }) => id),
  );
  await countPairs(client, PAPERS[papers], sign);
}

/** Adds the deltas to the roll-ups and drops the rows that came to zero. */
export async function applyDeltas(client: pg.ClientBase): Promise<void> {
  // A large dump changes some 300,000 rows, which are grouped and joined in memory.
  await client.query(`SET LOCAL work_mem = '128MB'`);
  await client.query(ROLL_TABLES.map(applyTo).join(';\n'));
  await totalThemes(client);
  await applyPairs(client);
  await client.query('TRUNCATE theme_delta, pair_delta, paper_delta');
}

/**
 * SQL: what is held is added to, the rest comes in as a set, in the order of the index: half the time of
 * asking for each row whether it is there.
 */
function applyTo(roll: RollTable): string {
  const { table, counts } = roll;
  const key = keyOf(roll);
  const isSame = [...roll.keys, 'grain', 'precision', 'period_start']
    .map((name) => `r.${name} = c.${name}`)
    .join(' AND ');
  return [
    `CREATE TEMP TABLE change ON COMMIT DROP AS
      SELECT ${key}, ${counts.map((name) => `sum(${name})::int AS ${name}`).join(', ')}
      FROM (${changes(roll)}) AS change
      GROUP BY ${key} HAVING ${counts.map((name) => `sum(${name}) <> 0`).join(' OR ')}`,
    `UPDATE ${table} AS r SET ${counts.map((name) => `${name} = r.${name} + c.${name}`).join(', ')}
      FROM change c WHERE ${isSame}`,
    `INSERT INTO ${table} (${key}, ${counts.join(', ')})
      SELECT ${key}, ${counts.join(', ')} FROM change c
      WHERE NOT EXISTS (SELECT FROM ${table} r WHERE ${isSame}) ORDER BY ${key}`,
    // Only where something was taken away can a count have come to zero.
    `DELETE FROM ${table} AS r USING change c WHERE r.papers = 0 AND c.papers < 0 AND ${isSame}`,
    'DROP TABLE change',
  ].join(';\n');
}

function keyOf({ keys }: RollTable): string {
  return [...keys, 'grain', 'precision', 'period_start'].join(', ');
}

/** SQL: the deltas once at every grain of the table, each under the period that it counts in there. */
function changes({ keys, counts, grains, delta }: RollTable): string {
  return `SELECT ${keys.map((name) => `d.${name},`).join(' ')}
      g.grain, greatest(d.precision, g.grain) AS precision,
      CASE WHEN d.precision >= g.grain THEN d.period_start
           ELSE date_trunc(g.grain::text, d.period_start::timestamp)::date END AS period_start,
      ${counts.map((name) => `d.${name}`).join(', ')}
    FROM (${delta}) AS d CROSS JOIN unnest('{${grains.join()}}'::"precision"[]) AS g(grain)`;
}
