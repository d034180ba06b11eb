import { emptySql, sql, type Sql } from '../../db/client';
import type { PapersRequest } from '../../model/request/papers-request';
import type { Worded } from '../search/with-words';
import { looksAtPapers, paperConditions } from '../filter/paper-conditions';
import { ofStrength } from '../themes/theme-cells';
import { withinRange } from '../filter/within-range';

/** The papers that a list shows, as parts of a statement. */
export interface PaperSelection {
  /** FROM … WHERE …; `paper p` is in it. */
  from: Sql;
  /** The columns to order by: those of the tag where a theme leads, so that its index serves. */
  day: Sql;
  id: Sql;
}

type Selecting = Omit<PapersRequest, 'sort' | 'limit' | 'cursor'> & Worded;

/**
 * SQL of the papers that have all the themes and pass every filter.
 * @param reads nothing of the papers themselves where they are only counted: their tags may suffice then
 */
export function paperSelection(request: Selecting, reads: 'papers' | 'nothing' = 'papers'): PaperSelection {
  const [leading, ...others] = request.themes ?? [];
  const led = leading !== undefined;
  const day = led ? sql`t.day` : sql`p.day`;
  const id = led ? sql`t.paper_id` : sql`p.id`;
  const tagged = others.map(
    (theme) => sql`AND EXISTS (SELECT FROM tag o WHERE o.paper_id = ${id} AND o.theme_id = ${theme}
                               ${ofStrength(sql`o`, request)})`,
  );
  const joined =
    reads === 'nothing' && !looksAtPapers(request) ? emptySql : sql`JOIN paper p ON p.id = t.paper_id`;
  const from = sql`
    FROM ${led ? sql`tag t ${joined}` : sql`paper p`} ${scoredBy(request)}
    WHERE ${paperConditions(request)}
      AND ${withinRange(day, led ? sql`t.precision` : sql`p.precision`, request)}
      ${led ? sql`AND t.theme_id = ${leading} ${ofStrength(sql`t`, request)}` : emptySql}
      ${tagged.reduce((all, one) => sql`${all} ${one}`, emptySql)}
      ${request.dated === 'any' ? emptySql : request.dated === 'yes' ? sql`AND ${day} IS NOT NULL` : sql`AND ${day} IS NULL`}`;
  return { from, day, id };
}

/** SQL: joins the score of each paper, where one was asked for, as `w.score`. */
function scoredBy({ worded, scores }: Worded): Sql {
  if (scores === undefined) return emptySql;
  return sql`JOIN unnest(${worded}::text[], ${scores}::float8[]) AS w(paper_id, score) ON w.paper_id = p.id`;
}
