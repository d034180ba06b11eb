import type pg from 'pg';
import type { Day } from '../../model/bucket';
import type { FormatName } from '../../model/format';
import { fetchBatches } from './fetch-batches';
import type { SourceRecord } from '../record/source-record';

/** The dump that comes in: what its records take from it, which has no row of its own yet. */
export interface IncomingDump {
  id: string;
  format: FormatName;
  crawledOn: Day | null;
}

interface FamilyRow extends SourceRecord {
  family: number;
}

const RECORDS = `
  SELECT l.family, r.paper_id AS origin, r.dump_id AS dump,
    CASE WHEN r.dump_id = $1 THEN $2 ELSE d.format END AS format,
    CASE WHEN r.dump_id = $1 THEN $3::date ELSE d.crawled_on END AS "crawledOn",
    r.position, r.line, coalesce(r.title, p.title) AS title,
    CASE WHEN r.has_abstract THEN coalesce(r.abstract, p.abstract) END AS abstract, r.stated::text AS stated
  FROM family_label l
  JOIN family_node n ON n.node = l.node
  JOIN record r ON r.paper_id = n.paper_id
  JOIN paper p ON p.id = r.paper_id
  LEFT JOIN dump d ON d.id = r.dump_id
  UNION ALL
  SELECT l.family, NULL, $1, $2, $3::date, s.position, s.line, s.title, s.abstract, s.stated
  FROM family_label l
  JOIN family_node n ON n.node = l.node
  JOIN staged s ON s.position = n.position
  ORDER BY family`;

/**
 * Streams the labelled families, each with all its records, old and staged, in lists of whole
 * families of about 1,000 records. A family is held whole.
 */
export async function* readFamilies(
  client: pg.ClientBase,
  incoming: IncomingDump | null,
): AsyncGenerator<SourceRecord[][]> {
  const values = [incoming?.id ?? null, incoming?.format ?? null, incoming?.crawledOn ?? null];
  let families: SourceRecord[][] = [];
  let family: SourceRecord[] = [];
  let label: number | null = null;
  for await (const rows of fetchBatches<FamilyRow>(client, 'families', { text: RECORDS, values }, 1_000)) {
    for (const { family: of, ...record } of rows) {
      if (of !== label && family.length > 0) {
        families.push(family);
        family = [];
      }
      label = of;
      family.push(record);
    }
    if (families.length > 0) yield families;
    families = [];
  }
  if (family.length > 0) yield [family];
}
