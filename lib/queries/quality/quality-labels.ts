import { rows, sql, type Database } from '../../db/client';
import type { QualityLabel } from '../../model/quality';

/** Every verdict ever given, by theme and paper. */
export async function qualityLabels({ pool }: Pick<Database, 'pool'>): Promise<QualityLabel[]> {
  const found = await rows<Omit<QualityLabel, 'labelledAt'> & { labelledAt: Date }>(
    pool,
    sql`SELECT l.paper_id AS paper, p.title, l.theme_id AS theme, l.taxonomy_version AS "taxonomyVersion",
          l.verdict, coalesce(l.spans = t.spans, FALSE) AS holds, l.labelled_at AS "labelledAt"
        FROM quality_label l
        LEFT JOIN paper p ON p.id = l.paper_id
        LEFT JOIN tag t ON t.paper_id = l.paper_id AND t.theme_id = l.theme_id
        ORDER BY l.theme_id COLLATE "C", l.paper_id COLLATE "C", l.labelled_at LIMIT 100000`,
  );
  return found.map(({ labelledAt, ...label }) => ({ ...label, labelledAt: labelledAt.toISOString() }));
}
