import type pg from 'pg';
import { repairArxivId } from '../record/arxiv-id';

/**
 * Tells how many arXiv ids of a dump were damaged and repaired: its record states an id that may have been that of
 * the paper which it came to, and whose title is the same.
 */
export async function repairedNotes(client: pg.ClientBase, dump: string): Promise<string[]> {
  const { rows } = await client.query<{ stated: string; arxivId: string }>(
    `SELECT r.stated->>'arxivId' AS stated, p.arxiv_id AS "arxivId"
    FROM record r JOIN paper p ON p.id = r.paper_id
    WHERE r.dump_id = $1 AND p.arxiv_id <> r.stated->>'arxivId' AND r.stated->>'arxivId' ~ '^\\D*\\d+\\.\\d+\\s*$'`,
    [dump],
  );
  const repaired = rows.filter(({ stated, arxivId }) => repairArxivId(stated) === arxivId).length;
  if (repaired === 0) return [];
  return [
    repaired === 1
      ? 'One arXiv id was damaged and is repaired: another record of the same title has it whole.'
      : `${repaired} arXiv ids were damaged and are repaired: other records of the same titles have them whole.`,
  ];
}
