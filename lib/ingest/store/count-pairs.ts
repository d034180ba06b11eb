import type pg from 'pg';
import { fetchBatches } from './fetch-batches';
import { PairCounter } from './pair-counter';

/** A theme of a paper is one character, above those that end a line or mean something to a text. */
const FIRST_CHARACTER = 256;

/** Periods that are read at a time. */
const BATCH = 16;

interface PeriodOfPapers {
  precision: string;
  start: string;
  /** A line a paper, a character a theme: twice its number, plus 1 where the paper only mentions it. */
  papers: string;
}

/**
 * Counts the pairs of themes on papers that stand in the database into the table of deltas. The papers
 * come with their themes and are counted here: much faster than pairing tags in the database.
 * @param papers SELECT of their ids
 */
export async function countPairs(client: pg.ClientBase, papers: string, sign: 1 | -1): Promise<void> {
  const counter = new PairCounter();
  const statement = {
    text: `
      SELECT precision, period_start AS start, string_agg(themes, chr(10)) AS papers FROM (
        SELECT greatest(min(t.precision), 'month') AS precision,
          CASE WHEN min(t.precision) = 'day' THEN date_trunc('month', min(t.day)::timestamp)::date
               ELSE coalesce(min(t.day), DATE '0001-01-01') END AS period_start,
          string_agg(chr(${FIRST_CHARACTER} + 2 * n.number + (t.strength = 'mention')::int), '') AS themes
        FROM tag t JOIN theme_number n ON n.theme_id = t.theme_id
        WHERE t.paper_id IN (${papers}) GROUP BY t.paper_id HAVING count(*) > 1
      ) AS paper GROUP BY 1, 2`,
  };
  for await (const batch of fetchBatches<PeriodOfPapers>(client, 'paired_papers', statement, BATCH)) {
    for (const period of batch) {
      for (const line of period.papers.split('\n')) counter.count(period, themesOf(line), sign);
      if (counter.full) await counter.write(client);
    }
  }
  await counter.write(client);
}

function themesOf(line: string): Record<'about' | 'mentioned', number[]> {
  const themes: Record<'about' | 'mentioned', number[]> = { about: [], mentioned: [] };
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at) - FIRST_CHARACTER;
    themes[code % 2 === 0 ? 'about' : 'mentioned'].push(Math.floor(code / 2));
  }
  return themes;
}
