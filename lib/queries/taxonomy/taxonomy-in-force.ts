import { rows, sql, type Database } from '../../db/client';
import type { Taxonomy } from '../../model/taxonomy';
import { writtenTaxonomy } from '../../themes/written-taxonomy';

// A memo of a pure function, one entry: parsing takes longer than a page may, and every page has the same one.
let read: Taxonomy | undefined;

/** The taxonomy by which the tags are, patterns and all; null in a database that never had one. */
export async function taxonomyInForce(db: Pick<Database, 'pool' | 'pin'>): Promise<Taxonomy | null> {
  const version = db.pin?.taxonomyVersion ?? (await versionNow(db));
  if (version === undefined) return null;
  if (read?.version === version) return read;
  const [kept] = await rows<{ yaml: string }>(
    db.pool,
    sql`SELECT yaml FROM taxonomy_version WHERE version = ${version}`,
  );
  if (kept === undefined) return null;
  read = { ...writtenTaxonomy(kept.yaml), version };
  return read;
}

async function versionNow({ pool }: Pick<Database, 'pool'>): Promise<string | undefined> {
  const [corpus] = await rows<{ version: string }>(
    pool,
    sql`SELECT taxonomy_version AS version FROM corpus WHERE taxonomy_version <> ''`,
  );
  return corpus?.version;
}
