import type pg from 'pg';

/** Where the indexer hears, when the transaction is committed, that there is work. */
export const SEARCH_CHANNEL = 'tideline_search';

/** Papers of one row; the indexer takes whole rows. */
const PAPERS_IN_A_ROW = 4096;

const PAPERS = {
  /** Made by records that touch nothing else: no index says anything of them yet. */
  added: 'SELECT paper_id AS id FROM added_paper EXCEPT SELECT paper_id FROM rewritten_paper',
  /** Written anew or gone, and those that these came to. */
  rewritten: 'SELECT paper_id AS id FROM rewritten_paper UNION SELECT id FROM next_paper',
} as const;

/**
 * Notes papers whose words or date may differ from what the search index says. From the commit on readers
 * look at them themselves, until the index has caught up. One statement, whatever the number of papers.
 */
export async function noteChanges(client: pg.ClientBase, papers: keyof typeof PAPERS): Promise<void> {
  await client.query(`
    INSERT INTO search_change (fresh, paper_ids)
    SELECT ${papers === 'added'}, array_agg(id) FROM (
      SELECT id, (row_number() OVER () - 1) / ${PAPERS_IN_A_ROW} AS part FROM (${PAPERS[papers]}) AS paper
    ) AS numbered GROUP BY part;
    NOTIFY ${SEARCH_CHANNEL}`);
}
