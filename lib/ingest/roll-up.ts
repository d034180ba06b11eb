import type pg from 'pg';

const PAPERS = {
  /** Made by records that touch nothing else. */
  added: 'SELECT paper_id FROM added_paper',
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
    SELECT precision, coalesce(day, DATE '0001-01-01'), ${sign} * count(*)
    FROM paper WHERE id IN (${PAPERS[papers]}) GROUP BY 1, 2`);
  await countTagsIntoDeltas(client, papers, sign);
}

/** The same for tags alone. */
export async function countTagsIntoDeltas(
  client: pg.ClientBase,
  papers: Papers,
  sign: 1 | -1,
): Promise<void> {
  await client.query(`INSERT INTO theme_delta
    SELECT theme_id, precision, coalesce(day, DATE '0001-01-01'),
      ${sign} * count(*), ${sign} * count(*) FILTER (WHERE strength = 'about')
    FROM tag WHERE paper_id IN (${PAPERS[papers]}) GROUP BY 1, 2, 3`);
}

/** Adds the deltas to the roll-ups and drops the rows that came to zero. */
export async function applyDeltas(client: pg.ClientBase): Promise<void> {
  await client.query(`INSERT INTO theme_roll AS r (theme_id, precision, period_start, papers, about)
    SELECT theme_id, precision, period_start, sum(papers), sum(about)
    FROM theme_delta GROUP BY 1, 2, 3 HAVING sum(papers) <> 0 OR sum(about) <> 0
    ON CONFLICT (theme_id, precision, period_start)
    DO UPDATE SET papers = r.papers + EXCLUDED.papers, about = r.about + EXCLUDED.about`);
  await client.query(`INSERT INTO paper_roll AS r (precision, period_start, papers)
    SELECT precision, period_start, sum(papers)
    FROM paper_delta GROUP BY 1, 2 HAVING sum(papers) <> 0
    ON CONFLICT (precision, period_start) DO UPDATE SET papers = r.papers + EXCLUDED.papers`);
  await client.query(`DELETE FROM theme_roll WHERE papers = 0;
    DELETE FROM paper_roll WHERE papers = 0;
    TRUNCATE theme_delta, paper_delta`);
}
