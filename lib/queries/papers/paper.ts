import { rows, sql, type Database } from '../../db/client';
import type { PaperDetail } from '../../model/answers';
import { DATE_BASES, type StatedDate } from '../../model/record';
import type { Span, Strength } from '../../model/theme';
import { PAPER_COLUMNS, summaryOf, type PaperRow } from './paper-row';
import { pinnable } from '../pins/pinnable';

interface TagRow {
  theme: string;
  strength: Strength;
  spans: number[];
  patterns: string[];
}

interface SourceRow {
  dump: string;
  name: string;
  line: number;
  dates: StatedDate[] | null;
}

/** One paper with its evidence and its sources; null where no paper has the id. */
export const paper = pinnable('paper', null, detailOf);

async function detailOf(db: Database, id: string): Promise<PaperDetail | null> {
  const [found] = await rows<PaperRow>(db.pool, sql`SELECT ${PAPER_COLUMNS} FROM paper p WHERE p.id = ${id}`);
  if (found === undefined) return null;
  const [tags, sources] = await Promise.all([
    rows<TagRow>(
      db.pool,
      sql`SELECT t.theme_id AS theme, t.strength, t.spans, t.patterns
          FROM tag t LEFT JOIN theme h ON h.id = t.theme_id
          WHERE t.paper_id = ${id} ORDER BY t.strength, h.position, t.theme_id`,
    ),
    rows<SourceRow>(
      db.pool,
      sql`SELECT r.dump_id AS dump, d.name, r.line, r.stated -> 'dates' AS dates
          FROM record r JOIN dump d ON d.id = r.dump_id
          WHERE r.paper_id = ${id} ORDER BY d.ingested_at, r.dump_id, r.position`,
    ),
  ]);
  const { abstract, arxivId, doi, categories, keywords } = found;
  return {
    ...summaryOf(
      found,
      tags.map(({ theme, strength }) => ({ id: theme, strength })),
    ),
    abstract,
    arxivId,
    doi,
    categories,
    keywords,
    tags: tags.map(({ theme, strength, ...evidence }) => ({
      theme,
      strength,
      spans: spansOf(evidence, found),
    })),
    sources: sources.map(({ dates, ...source }) => ({ ...source, statedDate: statedDate(dates ?? []) })),
  };
}

function spansOf(
  { spans, patterns }: Pick<TagRow, 'spans' | 'patterns'>,
  { title, abstract }: PaperRow,
): Span[] {
  return patterns.map((pattern, index) => {
    const [field = 0, start = 0, end = 0] = spans.slice(index * 3, index * 3 + 3);
    const text = (field === 0 ? title : (abstract ?? '')).slice(start, end);
    return { field: field === 0 ? 'title' : 'abstract', start, end, text, pattern };
  });
}

/** Of several dates, the one that says most of when the paper came out. */
function statedDate(dates: readonly StatedDate[]): string | null {
  const byBasis = DATE_BASES.flatMap((basis) => dates.filter((date) => date.basis === basis));
  return byBasis[0]?.value ?? null;
}
