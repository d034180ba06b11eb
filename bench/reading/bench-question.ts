import { addDays } from '../../lib/analytics/calendar/add-days';
import { addMonths } from '../../lib/analytics/calendar/add-months';
import { growthPeriods } from '../../lib/analytics/growth/growth-periods';
import type { Day } from '../../lib/model/bucket';
import { compareReading } from '../../lib/queries/readings/compare-reading';
import { cooccurrenceReading } from '../../lib/queries/readings/cooccurrence-reading';
import { moversReading } from '../../lib/queries/readings/movers-reading';
import { papersReading } from '../../lib/queries/readings/papers-reading';
import type { Reading } from '../../lib/queries/readings/reading';
import { themesReading } from '../../lib/queries/readings/themes-reading';
import { trendsReading } from '../../lib/queries/readings/trends-reading';

/** One question, as the API is asked and as a user would write it over the tables `paper` and `tag`. */
export interface BenchQuestion {
  name: string;
  reading: Reading;
  parameters: Record<string, string>;
  /** Every statement of it, in the SQL that Postgres and DuckDB share. */
  sql: string[];
  /** Most milliseconds of the 95th percentile. */
  most: number | null;
  /** Most times as long with the largest corpus as with the smallest. */
  mostTimes: number | null;
}

interface Asked {
  /** Themes with most papers, most first; five at least. */
  themes: string[];
  horizon: Day;
}

type Span = Record<'from' | 'to', Day>;

const inSpan = ({ from, to }: Span): string => `p.day BETWEEN DATE '${from}' AND DATE '${to}'`;
const TAGGED = 'paper p JOIN tag t ON t.paper_id = p.id';

/** The questions that have a target, and a cut comparison that has none. */
export function benchQuestions({ themes, horizon }: Asked): BenchQuestion[] {
  const { before, after } = growthPeriods(horizon);
  const months = { from: addMonths(after.to, -35), to: after.to };
  const days = { from: addDays(months.from, 9), to: addDays(months.to, 9) };
  return [
    trendsOf(themes.slice(0, 5)),
    pairsOf('co-occurrence, three years of whole months', months, 60),
    pairsOf('co-occurrence, three years of any days', days, 120),
    papersOf(themes[4] ?? '', { from: addMonths(after.to, -8), to: addDays(addMonths(after.to, -7), -1) }),
    themesOf({ before, after }),
    moversOf({ before, after }),
    comparedOf({
      before: { from: addDays(before.from, 9), to: addDays(before.to, 9) },
      after: { from: addDays(after.from, 12), to: addDays(after.to, 12) },
    }),
  ];
}

function trendsOf(themes: string[]): BenchQuestion {
  const ids = themes.map((id) => `'${id}'`).join();
  const month = `date_trunc('month', p.day)`;
  return {
    ...{
      name: 'trends, five themes by month',
      reading: trendsReading,
      parameters: { themes: themes.join() },
    },
    sql: [
      `SELECT ${month} AS month, count(*) FROM paper p WHERE p.precision IN ('day', 'month') GROUP BY 1 ORDER BY 1`,
      `SELECT t.theme_id, ${month} AS month, count(*) FROM ${TAGGED}
        WHERE t.theme_id IN (${ids}) AND p.precision IN ('day', 'month') GROUP BY 1, 2 ORDER BY 1, 2`,
    ],
    ...{ most: 15, mostTimes: 1.5 },
  };
}

function pairsOf(name: string, span: Span, most: number): BenchQuestion {
  return {
    ...{ name, reading: cooccurrenceReading, parameters: { ...span } },
    sql: [
      `SELECT count(*) FROM paper p WHERE ${inSpan(span)}`,
      `SELECT t.theme_id, count(*) FROM ${TAGGED} WHERE ${inSpan(span)} GROUP BY 1`,
      `SELECT t.theme_id AS a, u.theme_id AS b, count(*)
        FROM ${TAGGED} JOIN tag u ON u.paper_id = p.id AND t.theme_id < u.theme_id
        WHERE ${inSpan(span)} GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`,
    ],
    ...{ most, mostTimes: 2 },
  };
}

function papersOf(theme: string, span: Span): BenchQuestion {
  const list = `FROM ${TAGGED} WHERE t.theme_id = '${theme}' AND ${inSpan(span)}`;
  return {
    ...{
      name: 'papers, one theme in one month',
      reading: papersReading,
      parameters: { themes: theme, ...span },
    },
    sql: [
      `SELECT count(*) ${list}`,
      `SELECT p.id, p.title, p.day, (SELECT string_agg(o.theme_id, ',') FROM tag o WHERE o.paper_id = p.id)
        ${list} ORDER BY p.day DESC, p.id LIMIT 50`,
    ],
    ...{ most: 10, mostTimes: null },
  };
}

interface Periods {
  before: Span;
  after: Span;
}

const both = ({ before, after }: Periods): string =>
  `count(*) FILTER (WHERE ${inSpan(before)}) AS before, count(*) FILTER (WHERE ${inSpan(after)}) AS after`;

function themesOf(periods: Periods): BenchQuestion {
  return {
    ...{ name: 'themes', reading: themesReading, parameters: {} },
    sql: [
      `SELECT ${both(periods)} FROM paper p`,
      `SELECT t.theme_id, count(*), count(p.day), min(p.day), max(p.day), ${both(periods)} FROM ${TAGGED} GROUP BY 1`,
    ],
    ...{ most: 10, mostTimes: null },
  };
}

function byTheme(periods: Periods): string[] {
  const within = `(${inSpan(periods.before)} OR ${inSpan(periods.after)})`;
  return [
    `SELECT p.source, ${both(periods)} FROM paper p WHERE ${within} GROUP BY 1`,
    `SELECT t.theme_id, p.source, ${both(periods)} FROM ${TAGGED} WHERE ${within} GROUP BY 1, 2`,
  ];
}

function moversOf(periods: Periods): BenchQuestion {
  return {
    ...{ name: 'movers', reading: moversReading, parameters: {}, sql: byTheme(periods) },
    ...{ most: null, mostTimes: null },
  };
}

function comparedOf(periods: Periods): BenchQuestion {
  const { before, after } = periods;
  return {
    ...{ name: 'two periods of any days', reading: compareReading, sql: byTheme(periods) },
    parameters: { before: `${before.from}..${before.to}`, after: `${after.from}..${after.to}` },
    ...{ most: null, mostTimes: null },
  };
}
