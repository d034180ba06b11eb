import type pg from 'pg';
import { ROLL_TABLES, type RollTable } from './roll-tables';

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
  await client.query(`INSERT INTO theme_number (theme_id)
    SELECT DISTINCT theme_id FROM theme_delta EXCEPT SELECT theme_id FROM theme_number`);
  await client.query(pairsIntoDeltas(PAPERS[papers], sign));
}

/**
 * SQL: pairs of themes on the papers, by month at the finest. Each paper's themes are gathered into an
 * array first, whose elements then meet each other: half the time of joining the tags to themselves.
 * An element is twice the number of its theme, plus 1 where the paper only mentions it.
 */
function pairsIntoDeltas(papers: string, sign: 1 | -1): string {
  return `INSERT INTO pair_delta
    WITH gathered AS MATERIALIZED (
      SELECT greatest(min(t.precision), 'month') AS precision,
        CASE WHEN min(t.precision) = 'day' THEN date_trunc('month', min(t.day)::timestamp)::date
             ELSE coalesce(min(t.day), DATE '0001-01-01') END AS period_start,
        array_agg(2 * n.number + (t.strength = 'mention')::int) AS themes
      FROM tag t JOIN theme_number n ON n.theme_id = t.theme_id
      WHERE t.paper_id IN (${papers}) GROUP BY t.paper_id
    )
    SELECT a / 2, b / 2, precision, period_start,
      ${sign} * count(*), ${sign} * count(*) FILTER (WHERE (a | b) % 2 = 0)
    FROM gathered, unnest(themes) AS a, unnest(themes) AS b
    WHERE a < b GROUP BY 1, 2, 3, 4`;
}

/** Adds the deltas to the roll-ups and drops the rows that came to zero. */
export async function applyDeltas(client: pg.ClientBase): Promise<void> {
  const statements = ROLL_TABLES.flatMap((roll) => [addDeltas(roll), dropZeros(roll)]);
  await client.query([...statements, 'TRUNCATE theme_delta, pair_delta, paper_delta'].join(';\n'));
}

function addDeltas(roll: RollTable): string {
  const { table, counts } = roll;
  const key = keyOf(roll);
  return `INSERT INTO ${table} AS r (${key}, ${counts.join(', ')})
    SELECT ${key}, ${counts.map((name) => `sum(${name})`).join(', ')} FROM (${changes(roll)}) AS change
    GROUP BY ${key} HAVING ${counts.map((name) => `sum(${name}) <> 0`).join(' OR ')}
    ORDER BY grain, precision, period_start
    ON CONFLICT (${key}) DO UPDATE
    SET ${counts.map((name) => `${name} = r.${name} + EXCLUDED.${name}`).join(', ')}`;
}

/** Only where something was taken away can a count have come to zero. */
function dropZeros(roll: RollTable): string {
  const key = keyOf(roll);
  return `DELETE FROM ${roll.table} WHERE papers = 0
    AND (${key}) IN (SELECT ${key} FROM (${changes(roll)}) AS change WHERE papers < 0)`;
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
