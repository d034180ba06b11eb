import { periodPieces, type PeriodPiece } from '../../analytics/calendar/period-pieces';
import { joinSql, sql, type Sql } from '../../db/client';
import type { Day } from '../../model/bucket';

export interface Range {
  from?: Day;
  to?: Day;
}

/** The calendar's own ends stand for those that are not given. */
const ALWAYS = { from: '0001-01-01', to: '9999-12-31' };

/**
 * The range in pieces that roll-ups hold: years in the middle, months, days at the ends; together the
 * papers whose whole period lies in it. Without a range it is one piece, null, which has the undated
 * papers too.
 * @param widest `month` leaves out the papers that are dated to the year only
 */
export function piecesOf({ from, to }: Range, widest: 'month' | 'year' = 'year'): (PeriodPiece | null)[] {
  if (from === undefined && to === undefined) return [null];
  return periodPieces({ from: from ?? ALWAYS.from, to: to ?? ALWAYS.to }, widest);
}

/** SQL condition: a row of a roll-up is of the piece. */
export function rolledPiece(piece: PeriodPiece | null): Sql {
  if (piece === null) return sql`grain = 'year'`;
  const { grain, from, to } = piece;
  return sql`grain = ${grain}::"precision" AND precision = ${grain}::"precision"
             AND period_start BETWEEN ${from}::date AND ${to}::date`;
}

/** SQL: what `select` takes for each piece of the range, joined by UNION ALL. */
export function rolledRange(
  range: Range,
  select: (rows: Sql, piece: PeriodPiece | null) => Sql,
  widest?: 'month' | 'year',
): Sql {
  const selected = piecesOf(range, widest).map((piece) => select(rolledPiece(piece), piece));
  return joinSql(selected, ' UNION ALL ');
}
