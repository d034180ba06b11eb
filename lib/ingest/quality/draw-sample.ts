import type pg from 'pg';
import { allocateSample } from '../../analytics/sampling/allocate-sample';
import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import { TidelineError } from '../../errors';
import type { SampleRequest } from '../../model/request/quality-request';
import { inTransaction } from '../in-transaction';

interface Stratum {
  theme: string;
  year: number | null;
  papers: number;
}

/**
 * Draws tags to be judged, by theme and year of the paper: the same seed draws the same from the same tags.
 * The sample is kept with the sizes of its strata, so that what was judged can be weighted.
 * @throws TidelineError `bad-parameter` where no paper has one of the themes.
 */
export async function drawSample(
  db: Pick<Database, 'pool'>,
  { seed, size, themes }: SampleRequest,
  { now }: Effects,
): Promise<number> {
  return inTransaction(db.pool, async (client) => {
    const strata = await strataOf(client, themes ?? null);
    if (strata.length === 0) {
      throw new TidelineError(
        'bad-parameter',
        'No paper has one of these themes: there is nothing to judge.',
        {
          parameter: 'themes',
        },
      );
    }
    const drawn = allocateSample(
      strata.map(({ papers }) => papers),
      size,
    );
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO quality_sample (seed, taxonomy_version, drawn_at)
      SELECT $1, taxonomy_version, $2 FROM corpus RETURNING id`,
      [seed, now()],
    );
    const id = rows[0]?.id ?? 0;
    await client.query(DRAW, [
      ...[id, String(seed), strata.map(({ theme }) => theme), strata.map(({ year }) => year)],
      ...[strata.map(({ papers }) => papers), drawn],
    ]);
    return id;
  });
}

async function strataOf(client: pg.ClientBase, themes: string[] | null): Promise<Stratum[]> {
  const { rows } = await client.query<Stratum>(
    `SELECT theme_id AS theme, extract(year FROM day)::int AS year, count(*)::int AS papers
    FROM tag WHERE $1::text[] IS NULL OR theme_id = ANY($1)
    GROUP BY 1, 2 ORDER BY theme_id COLLATE "C", year NULLS LAST`,
    [themes],
  );
  return rows;
}

// Papers and the order of the sample by a hash with the seed: chance that can be repeated.
const DRAW = `
  WITH stratum AS (
    SELECT * FROM unnest($3::text[], $4::int[], $5::int[], $6::int[]) AS s (theme, year, papers, drawn) WHERE drawn > 0
  ), ranked AS (
    SELECT t.paper_id, s.theme, s.year, s.papers, s.drawn, md5($2 || ' ' || t.paper_id || ' ' || s.theme) AS chance,
      row_number() OVER (PARTITION BY s.theme, s.year
        ORDER BY md5($2 || ' ' || t.paper_id || ' ' || s.theme), t.paper_id) AS place
    FROM tag t JOIN stratum s ON s.theme = t.theme_id
      AND s.year IS NOT DISTINCT FROM extract(year FROM t.day)::int
  )
  INSERT INTO quality_item (sample_id, position, paper_id, theme_id, year, stratum_papers, stratum_drawn)
  SELECT $1::int, row_number() OVER (ORDER BY chance, paper_id) - 1, paper_id, theme, year, papers, drawn
  FROM ranked WHERE place <= drawn`;
