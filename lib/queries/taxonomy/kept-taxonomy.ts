import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { TaxonomyOrigin } from '../../model/taxonomy-answers';

/** A taxonomy as the database keeps it. */
export interface KeptTaxonomy {
  version: string;
  yaml: string;
  origin: TaxonomyOrigin;
}

type Connection = Pick<pg.ClientBase, 'query'>;

async function first(on: Connection, text: string, values: unknown[] = []): Promise<KeptTaxonomy | null> {
  const { rows } = await (on as pg.ClientBase).query<KeptTaxonomy>(text, values);
  return rows[0] ?? null;
}

/** The taxonomy in force, by which readers see the tags; null in a database that never had one. */
export function keptTaxonomy(on: Connection): Promise<KeptTaxonomy | null> {
  return first(
    on,
    `SELECT v.version, v.yaml, v.origin
    FROM corpus c JOIN taxonomy_version v ON v.version = c.taxonomy_version`,
  );
}

/** The taxonomy that was saved last: the one in force, or one on its way there. */
export async function headTaxonomy(on: Connection): Promise<KeptTaxonomy | null> {
  const coming = await first(
    on,
    `SELECT v.version, v.yaml, v.origin
    FROM taxonomy_job j JOIN taxonomy_version v ON v.version = j.version
    WHERE j.state IN ('waiting', 'running') AND j.kind <> 'retag' ORDER BY j.id DESC LIMIT 1`,
  );
  return coming ?? keptTaxonomy(on);
}

/** A taxonomy of the history; null where there is none of this version. */
export function taxonomyOfVersion(on: Connection, version: string): Promise<KeptTaxonomy | null> {
  return first(on, 'SELECT version, yaml, origin FROM taxonomy_version WHERE version = $1', [version]);
}

/** Strong entity tag of a taxonomy's very text: what `If-Match` guards is the text, comments and all. */
export function taxonomyTag({ version, yaml }: Pick<KeptTaxonomy, 'version' | 'yaml'>): string {
  return `"${version}-${createHash('sha256').update(yaml).digest('hex').slice(0, 8)}"`;
}
