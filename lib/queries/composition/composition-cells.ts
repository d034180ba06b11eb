import { joinSql, sql, type Sql } from '../../db/client';
import type { Precision } from '../../model/bucket';
import type { CompositionBy } from '../../model/composition';
import type { Filter } from '../../model/request/filter-request';
import type { Cells } from '../periods/cells';
import { looksAtPapers, paperConditions } from '../filter/paper-conditions';
import { piecesOf, rolledPiece, type Range } from '../filter/rolled-range';
import { withinRange } from '../filter/within-range';

/** SQL: the part that a paper belongs to; the empty name is no venue. */
export const PART: Record<CompositionBy, Sql> = { source: sql`p.source`, venue: sql`coalesce(p.venue, '')` };

/** SQL: the roll-up of the parts with the name of a part. */
const ROLLED: Record<CompositionBy, { name: Sql; from: Sql }> = {
  source: { name: sql`source`, from: sql`source_roll WHERE theme_id = '*'` },
  venue: { name: sql`venue`, from: sql`venue_roll WHERE TRUE` },
};

/**
 * All papers that pass the filter, its range aside, under
 * the name of their part, by month or year from the roll-up where that can answer.
 */
export function compositionCells(filter: Filter, by: CompositionBy, grain: Precision): Cells {
  if (looksAtPapers(filter) || grain === 'day') {
    const papers = sql`(SELECT ${PART[by]} AS theme_id, p.precision, p.day, 1 AS papers FROM paper p
                        WHERE ${paperConditions(filter)})`;
    return { relation: papers, summed: false };
  }
  const { name, from } = ROLLED[by];
  const rolled = sql`(SELECT ${name} AS theme_id, precision, period_start AS day, papers
                      FROM ${from} AND grain = ${grain}::"precision")`;
  return { relation: rolled, summed: true };
}

/**
 * SQL relation (part, papers): the papers that pass the filter and lie in the range, by part; whole months
 * from the roll-up, days at the ends from the papers.
 * @param widest `month` leaves out the papers that are dated to the year only
 */
export function partsInRange(filter: Filter, by: CompositionBy, range: Range, widest: 'month' | 'year'): Sql {
  const ofPapers = (condition: Sql): Sql =>
    sql`SELECT ${PART[by]} AS part, count(*) AS papers FROM paper p WHERE ${condition} GROUP BY 1`;
  if (looksAtPapers(filter)) {
    const fine = widest === 'month' ? sql`p.precision <= 'month'` : sql`TRUE`;
    return ofPapers(
      sql`${paperConditions(filter)} AND ${withinRange(sql`p.day`, sql`p.precision`, range)} AND ${fine}`,
    );
  }
  const { name, from } = ROLLED[by];
  const pieces = piecesOf(range, widest).map((piece) =>
    piece?.grain === 'day'
      ? ofPapers(sql`p.precision = 'day' AND p.day BETWEEN ${piece.from}::date AND ${piece.to}::date`)
      : sql`SELECT ${name} AS part, papers FROM ${from} AND ${rolledPiece(piece)}`,
  );
  return joinSql(pieces, ' UNION ALL ');
}
