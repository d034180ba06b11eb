import type pg from 'pg';
import type { Day } from '../../model/bucket';
import type { FormatName } from '../../model/format';
import type { Paper } from '../../model/paper';
import type { Precision } from '../../model/bucket';

type PaperRow = Omit<Paper, 'date'> & {
  day: Day | null;
  precision: Precision | 'none';
  inferred: boolean;
  source: FormatName;
};

/** The papers held under these ids, as they stand before the change. */
export async function oldPapers(client: pg.ClientBase, ids: readonly string[]): Promise<Map<string, Paper>> {
  const { rows } = await client.query<PaperRow>(
    `SELECT id, title, abstract, authors, author_count AS "authorCount", organisation, venue, categories,
      keywords, arxiv_id AS "arxivId", doi, url, day, precision, date_inferred AS inferred, source
    FROM paper WHERE id = ANY($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, toPaper(row)]));
}

function toPaper({ day, precision, inferred, ...fields }: PaperRow): Paper {
  if (day === null || precision === 'none') return { ...fields, date: null };
  return { ...fields, date: { day, precision, source: inferred ? 'inferred' : 'stated' } };
}
