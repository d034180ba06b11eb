import type { Precision } from '../../model/bucket';
import type { Sql } from '../../db/client';

/** Papers by theme and period, to be summed. */
export interface Cells {
  /** SQL relation (theme_id, precision, day, papers); papers without a date have the precision `none`. */
  relation: Sql;
  /** It holds one row for each theme, precision and period, as wide as was asked for: a roll-up. */
  summed: boolean;
}

/** Cells whose periods are as fine as `grain` or finer. */
export type CellsOf = (grain: Precision) => Cells;
