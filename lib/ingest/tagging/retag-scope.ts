import type pg from 'pg';
import { sql, type Sql } from '../../db/client';
import type { Taxonomy } from '../../model/taxonomy';
import type { TaxonomyJob } from '../../model/taxonomy-answers';
import type { Tag } from '../../model/theme';
import { candidatePapers } from '../../queries/taxonomy/candidate-papers';
import { keptTaxonomy } from '../../queries/taxonomy/kept-taxonomy';
import { partTaxonomy } from '../../themes/part-taxonomy';
import { tagImpact } from '../../themes/tag-impact';
import { tagPaper } from '../../themes/tag-paper';
import { buildTagger, taggerVersion } from '../../themes/tagger';
import type { TagText } from './tag-text';
import { taxonomyFor } from './taxonomy-for';

/** What a job looks at. */
export interface RetagScope {
  /** Themes whose tags may differ; null: all, those that no taxonomy knows any more too. */
  themes: string[] | null;
  /** SQL: the papers, as `id`, whose tags of them may differ. */
  papers: Sql;
  /** Tags of these themes. */
  tag: TagText;
}

const EVERY_PAPER = sql`SELECT id FROM paper`;

/**
 * Finds what a job must look at: the themes that the change touches and the papers that may gain or lose them; all
 * of them where the tags are not known to be those of the taxonomy in force.
 */
export async function retagScope(
  client: pg.ClientBase,
  job: Pick<TaxonomyJob, 'kind'>,
  after: Taxonomy,
): Promise<RetagScope> {
  const before = job.kind === 'retag' ? null : await taggedBy(client);
  if (before === null) {
    const tagger = buildTagger(after);
    return { themes: null, papers: EVERY_PAPER, tag: (text) => tagPaper(tagger, text) };
  }
  const impact = tagImpact(before, after);
  const themes = new Set(impact.themes);
  const tagger = buildTagger(partTaxonomy(after, themes));
  const tag: TagText = (text): Tag[] => tagPaper(tagger, text).filter(({ theme }) => themes.has(theme));
  return { themes: impact.themes, papers: candidatePapers(impact), tag };
}

/** The taxonomy by which all tags were made, by this very tagger; null where they were not. */
async function taggedBy(client: pg.ClientBase): Promise<Taxonomy | null> {
  const kept = await keptTaxonomy(client);
  if (kept === null) return null;
  const before = taxonomyFor(kept.yaml);
  const { rows } = await client.query<{ taggedBy: string | null }>(
    'SELECT tagged_by AS "taggedBy" FROM corpus',
  );
  return rows[0]?.taggedBy === taggerVersion(before) ? before : null;
}
