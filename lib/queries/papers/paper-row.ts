import { sql } from '../../db/client';
import type { PaperSummary } from '../../model/answers';
import type { Day } from '../../model/bucket';
import type { Strength } from '../../model/theme';
import { dateAsKnown } from './date-as-known';

/** A paper as a list reads it. */
export interface PaperRow {
  id: string;
  title: string;
  abstract: string | null;
  day: Day | null;
  precision: string;
  inferred: boolean;
  authors: string[];
  authorCount: number | null;
  organisation: string | null;
  venue: string | null;
  categories: string[];
  keywords: string[];
  arxivId: string | null;
  doi: string | null;
  url: string | null;
}

export const PAPER_COLUMNS = sql`p.id, p.title, p.abstract, p.day, p.precision, p.date_inferred AS inferred,
  p.authors, p.author_count AS "authorCount", p.organisation, p.venue, p.categories, p.keywords,
  p.arxiv_id AS "arxivId", p.doi, p.url`;

/** The short form of a paper, with its themes. */
export function summaryOf(paper: PaperRow, themes: { id: string; strength: Strength }[]): PaperSummary {
  const date = dateAsKnown(paper.day, paper.precision);
  return {
    id: paper.id,
    title: paper.title,
    date,
    dateSource: date === null ? null : paper.inferred ? 'inferred' : 'stated',
    authors: paper.authors,
    authorCount: paper.authorCount,
    organisation: paper.organisation,
    venue: paper.venue,
    url: paper.url,
    themes,
  };
}
