import type pg from 'pg';

/** A taxonomy as the database keeps it. */
export interface KeptTaxonomy {
  version: string;
  yaml: string;
  origin: 'file' | 'edited';
}

/** The taxonomy in force; null in a database that never had one. */
export async function keptTaxonomy(client: pg.ClientBase): Promise<KeptTaxonomy | null> {
  const { rows } = await client.query<KeptTaxonomy>(
    `SELECT v.version, v.yaml, v.origin
    FROM corpus c JOIN taxonomy_version v ON v.version = c.taxonomy_version`,
  );
  return rows[0] ?? null;
}
