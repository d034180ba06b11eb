import type pg from 'pg';

const PAPERS = {
  added: 'SELECT paper_id FROM added_paper EXCEPT SELECT paper_id FROM rewritten_paper',
  next: 'SELECT id FROM next_paper',
} as const;

/** Notes papers that were written, where a job is tagging the corpus anew and may have passed them already. */
export async function noteWritten(client: pg.ClientBase, papers: keyof typeof PAPERS): Promise<void> {
  await client.query(`INSERT INTO retag_written
    SELECT * FROM (${PAPERS[papers]}) AS written
    WHERE EXISTS (SELECT FROM taxonomy_job WHERE state = 'running') ON CONFLICT DO NOTHING`);
}
