import type { Database } from '../../db/client';
import type { TaxonomyEntry, TaxonomyVersions } from '../../model/taxonomy-answers';
import type { Taxonomy } from '../../model/taxonomy';
import { compareTaxonomies, summariseDiff } from '../../themes/compare-taxonomies';
import { loadTaxonomy } from '../../themes/load-taxonomy';
import { headTaxonomy, keptTaxonomy } from './kept-taxonomy';

/** Entries told at most; the one before the last is read too. */
const MOST = 50;

interface Row extends Pick<TaxonomyEntry, 'id' | 'version' | 'origin' | 'state'> {
  savedAt: Date;
  endedAt: Date | null;
  yaml: string;
}

const ENTRIES = `
  SELECT j.id, j.version, j.kind AS origin, j.state, j.created_at AS "savedAt", j.ended_at AS "endedAt", v.yaml
  FROM taxonomy_job j JOIN taxonomy_version v ON v.version = j.version
  WHERE j.kind <> 'retag' ORDER BY j.id DESC LIMIT ${MOST + 1}`;

/** Every taxonomy that was saved, newest first, each with what it changed against the one before. */
export async function taxonomyVersions({ pool }: Pick<Database, 'pool'>): Promise<TaxonomyVersions> {
  const [{ rows }, head, inForce] = await Promise.all([
    pool.query<Row>(ENTRIES),
    headTaxonomy(pool),
    keptTaxonomy(pool),
  ]);
  const known = new Map<string, Taxonomy>();
  for (const { version, yaml } of rows) if (!known.has(version)) known.set(version, loadTaxonomy(yaml));
  return {
    head: head?.version ?? null,
    inForce: inForce?.version ?? null,
    versions: rows.slice(0, MOST).map((row, index) => entry(row, rows[index + 1], known)),
  };
}

function entry(
  { id, version, origin, state, savedAt, endedAt }: Row,
  before: Row | undefined,
  known: ReadonlyMap<string, Taxonomy>,
): TaxonomyEntry {
  const taxonomy = known.get(version) as Taxonomy;
  const previous = before === undefined ? undefined : known.get(before.version);
  return {
    ...{ id, version, origin, state },
    savedAt: savedAt.toISOString(),
    inForceAt: state === 'done' ? (endedAt?.toISOString() ?? null) : null,
    themes: taxonomy.themes.length,
    patterns: taxonomy.themes.reduce((sum, theme) => sum + theme.patterns.length, 0),
    summary: previous === undefined ? null : summariseDiff(compareTaxonomies(previous, taxonomy)),
  };
}
