import { emptySql, joinSql, sql, type Sql } from '../../db/client';
import type { TagImpact } from '../../themes/tag-impact';
import { parsePattern } from '../../themes/parse-pattern';
import { textCondition, type TextCondition } from '../../themes/text-condition';
import { textExpression } from '../../themes/text-expression';

/** Patterns looked for in the texts at most: with more, reading every paper is no slower. */
const MOST_PATTERNS = 60;

const TEXT = sql`((p.title || ' ' || coalesce(p.abstract, '')) COLLATE "C")`;

/** What folding may turn into letters or out of a word: markup, and letters beyond ASCII. Signs that only part words are no such. */
const ALTERED = '<|[^\\x01-\\x7f‐‑‒–−’‘“”…—×≤≥±→·•≈©®′″∼°]';
/** LaTeX that folding turns into a letter or into nothing: accents, `\\ell`, `\\aa`, a hyphen that may stand there. */
const ALTERED_BY_LATEX = '\\\\([^a-zA-Z \\[\\]{}()$&,;:!|]|[cvHukrbdt]\\s*\\{|ell|aa|AA)';
/** Signs that may stand in a word as if they did not. */
const LOOSE = '[\\\\{}_^]';
const TIGHT = sql`replace(replace(replace(replace(replace(lower(${TEXT}), '\\', ''), '{', ''), '}', ''), '_', ''), '^', '')`;

/** Longer expressions are slower to make ready than what they save. */
const LONGEST_EXPRESSION = 8_000;

function holds(condition: TextCondition, text: Sql): Sql {
  if (condition.kind === 'letters') return sql`${text} LIKE ${`%${condition.letters}%`}`;
  const parts = condition.parts.map((part) => sql`(${holds(part, text)})`);
  return joinSql(parts, condition.kind === 'all' ? ' AND ' : ' OR ');
}

/** Whether one of the patterns may stand in the text of paper `p`; null: in any. */
function maySay(patterns: readonly string[]): Sql | null {
  if (patterns.length > MOST_PATTERNS) return null;
  const parsed = patterns.map((pattern) => parsePattern(pattern));
  const conditions = parsed.map(textCondition).filter((condition) => condition !== null);
  if (conditions.length < parsed.length) return null;
  const condition: TextCondition = { kind: 'any', parts: conditions };
  const folded = sql`WHEN ${TEXT} ~ ${`${ALTERED}|${ALTERED_BY_LATEX}`} THEN TRUE
    WHEN ${TEXT} ~ ${LOOSE} THEN ${holds(condition, TIGHT)}`;
  const expressions = parsed.map(textExpression).filter((expression) => expression !== null);
  const expression = [ALTERED, LOOSE, ...expressions].join('|');
  return expressions.length < parsed.length || expression.length > LONGEST_EXPRESSION
    ? sql`CASE ${folded} ELSE ${holds(condition, sql`lower(${TEXT})`)} END`
    : // One pass over a text, which most fail.
      sql`${TEXT} ~ ${expression} AND CASE ${folded} ELSE TRUE END`;
}

/** Papers that carry one of the tags. */
function tagged(wanted: TagImpact['tagged']): Sql[] {
  const whole = wanted.flatMap(({ theme, pattern }) => (pattern === null ? [theme] : []));
  const parts = wanted.flatMap(({ theme, pattern }) =>
    pattern === null
      ? []
      : [sql`SELECT paper_id FROM tag WHERE theme_id = ${theme} AND ${pattern} = ANY(patterns)`],
  );
  return whole.length === 0
    ? parts
    : [sql`SELECT paper_id FROM tag WHERE theme_id = ANY(${whole}::text[])`, ...parts];
}

/**
 * SQL: the papers, as `id`, whose tags a change of the taxonomy may touch; never fewer, sometimes more.
 *
 * @param among condition on paper `p` that all of them meet.
 */
export function candidatePapers(impact: TagImpact, among: Sql = sql`TRUE`): Sql {
  const said = impact.said.length === 0 ? emptySql : maySay(impact.said);
  if (said === null) return sql`SELECT p.id FROM paper p WHERE ${among}`;
  const carrying = tagged(impact.tagged);
  const selections = [
    ...(carrying.length === 0
      ? []
      : [sql`SELECT p.id FROM paper p WHERE ${among} AND p.id IN (${joinSql(carrying, ' UNION ALL ')})`]),
    ...(said === emptySql ? [] : [sql`SELECT p.id FROM paper p WHERE ${among} AND (${said})`]),
  ];
  return selections.length === 0 ? sql`SELECT p.id FROM paper p WHERE FALSE` : joinSql(selections, ' UNION ');
}
