import { rows, sql, type Database } from '../../db/client';
import { TidelineError } from '../../errors';
import type { PaperText } from '../../model/paper-text';
import type { TaxonomySuggestions } from '../../model/taxonomy-answers';
import { suggestPhrases } from '../../phrases/suggest-phrases';
import { findKnown } from '../../themes/find-known';
import { loadTaxonomy } from '../../themes/load-taxonomy';
import { findTaxonomy } from './taxonomy-answer';

/** Papers read of the theme, and of the others. */
const SAMPLE = 500;
const OTHERS = 1_000;

interface SampledPaper extends PaperText {
  id: string;
  day: string | null;
}

/**
 * Words and phrases that the patterns of a theme may lack: `suggestPhrases` over its newest papers, those about it
 * first, beside papers of the same days that are not of the theme. Tags are those in force; patterns, of the taxonomy
 * saved last.
 *
 * @throws TidelineError `bad-parameter` where the taxonomy has no such theme.
 */
export async function taxonomySuggestions(
  db: Pick<Database, 'pool'>,
  { theme, limit }: { theme: string; limit: number },
): Promise<TaxonomySuggestions> {
  const kept = await findTaxonomy(db);
  const taxonomy = loadTaxonomy(kept.yaml);
  if (!taxonomy.themes.some(({ id }) => id === theme))
    throw new TidelineError('bad-parameter', `"theme" names no theme of the taxonomy: "${theme}".`, {
      parameter: 'theme',
    });
  const papers = await newestPapers(db, theme);
  const others = papers.length === 0 ? [] : await otherPapers(db, theme, firstDay(papers));
  const found = suggestPhrases(papers, others, { known: findKnown(taxonomy, theme), limit });
  return {
    theme,
    version: kept.version,
    papers: papers.length,
    others: others.length,
    suggestions: found.map(({ examples, ...suggestion }) => ({
      ...suggestion,
      examples: examples.flatMap((place) => papers[place]?.id ?? []),
    })),
  };
}

function newestPapers({ pool }: Pick<Database, 'pool'>, theme: string): Promise<SampledPaper[]> {
  const newest = (strength: 'about' | 'mention', rank: number) => sql`
    (SELECT paper_id, day, ${rank}::int AS rank FROM tag WHERE theme_id = ${theme} AND strength = ${strength}::strength
      ORDER BY day DESC NULLS LAST, paper_id LIMIT ${SAMPLE})`;
  return rows<SampledPaper>(
    pool,
    sql`SELECT p.id, p.title, p.abstract, t.day
      FROM (${newest('about', 0)} UNION ALL ${newest('mention', 1)}) t JOIN paper p ON p.id = t.paper_id
      ORDER BY t.rank, t.day DESC NULLS LAST, t.paper_id LIMIT ${SAMPLE}`,
  );
}

/** The first of their days; null where one has none, and papers of all days are alike. */
function firstDay(papers: readonly SampledPaper[]): string | null {
  return papers.reduce<string | null>((first, { day }) => {
    if (day === null || first === null) return null;
    return day < first ? day : first;
  }, papers[0]?.day ?? null);
}

/** Papers without the theme. Ids are hashes: the first ones are a fair sample. */
function otherPapers(
  { pool }: Pick<Database, 'pool'>,
  theme: string,
  since: string | null,
): Promise<PaperText[]> {
  return rows(
    pool,
    sql`SELECT p.title, p.abstract FROM paper p
      WHERE (${since}::date IS NULL OR p.day >= ${since}::date)
        AND NOT EXISTS (SELECT FROM tag t WHERE t.paper_id = p.id AND t.theme_id = ${theme})
      ORDER BY p.id LIMIT ${OTHERS}`,
  );
}
