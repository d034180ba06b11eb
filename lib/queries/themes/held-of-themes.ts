import { rows, sql, type Database } from '../../db/client';
import type { Filter } from '../../model/request/filter-request';
import { looksAtPapers } from '../filter/paper-conditions';
import { readFirstAndLast } from './first-and-last';
import { themeEnds, type Ends } from './theme-ends';
import { themeTotals } from './theme-totals';

/** What the corpus holds of a theme: its papers, those with a date, and the first and last date among these. */
export interface Held extends Ends {
  papers: number;
  dated: number;
}

const NONE: Held = { papers: 0, dated: 0, first: null, last: null };

/** What the corpus holds of each theme under the filter, by its id. */
export async function heldOfThemes(db: Database, filter: Filter): Promise<(id: string) => Held> {
  const held = isOpen(filter) ? await keptTotals(db) : await countedTotals(db, filter);
  return (id) => held.get(id) ?? NONE;
}

/** Nothing is left out, so that what ingestion keeps of each theme is the answer. */
function isOpen(filter: Filter): boolean {
  const { from, to, strength } = filter;
  return !looksAtPapers(filter) && from === undefined && to === undefined && strength !== 'about';
}

async function keptTotals({ pool }: Database): Promise<Map<string, Held>> {
  const found = await rows<{ id: string; papers: number; dated: number; first: number; last: number }>(
    pool,
    sql`SELECT theme_id AS id, papers, dated, first, last FROM theme_total`,
  );
  return new Map(
    found.map(({ id, papers, dated, ...ends }) => [id, { papers, dated, ...readFirstAndLast(ends) }]),
  );
}

async function countedTotals(db: Database, filter: Filter): Promise<Map<string, Held>> {
  const [totals, ends] = await Promise.all([themeTotals(db, filter), themeEnds(db, filter)]);
  return new Map(
    totals.map(({ id, count, dated }) => [
      id,
      { papers: count, dated, ...(ends.get(id) ?? { first: null, last: null }) },
    ]),
  );
}
