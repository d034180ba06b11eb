import { joinSql, sql, type Sql } from '../../db/client';
import type { SearchQuery, Term } from '../../search/search-query';
import { stemOf } from '../../search/stem-of';

/**
 * SQL: a cheap condition on `paper p` that is true of every paper that a query is true of, and of few others:
 * letters that the text must hold. Texts beyond ASCII always pass, since words are compared without their marks.
 */
export function likelyText(query: SearchQuery): Sql {
  if (query.kind === 'not') return sql`TRUE`;
  if (query.kind === 'phrase') return all(query.terms.map(likelyTerm), ' AND ');
  return all(query.of.map(likelyText), query.kind === 'all' ? ' AND ' : ' OR ');
}

function all(conditions: Sql[], by: ' AND ' | ' OR '): Sql {
  return sql`(${joinSql(conditions, by)})`;
}

function likelyTerm({ kind, word }: Term): Sql {
  // A stem's last letter may stand in none of its words.
  const letters = kind === 'like' ? stemOf(word).replace(/.$/u, '') : word;
  if (letters.length < 2 || !/^[A-Za-z0-9]+$/.test(letters)) return sql`TRUE`;
  const text = sql`(p.title || ' ' || coalesce(p.abstract, ''))`;
  const like = kind === 'exact' ? sql`LIKE` : sql`ILIKE`;
  return sql`(${text} ${like} ${`%${letters}%`} OR octet_length(${text}) <> char_length(${text}))`;
}
