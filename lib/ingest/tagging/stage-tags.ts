import type pg from 'pg';
import type { Paper } from '../../model/paper';
import type { Strength } from '../../model/theme';
import { copyInto } from '../stage/copy-into';
import type { CopyValue } from '../stage/copy-row';
import { copyTarget, tagRow } from '../store/paper-rows';
import type { RetagScope } from './retag-scope';

type HeldText = Pick<Paper, 'id' | 'title' | 'abstract'> & {
  tags: [string, Strength, number[], string[]][] | null;
};

const PAPERS = `
  SELECT p.id, p.title, p.abstract, (
    SELECT json_agg(json_build_array(t.theme_id, t.strength, t.spans, t.patterns))
    FROM tag t WHERE t.paper_id = p.id AND ($2::text[] IS NULL OR t.theme_id = ANY($2))
  ) AS tags
  FROM paper p WHERE p.id = ANY($1)`;

/** Reads papers with the tags that they hold of the themes of the scope. */
export async function heldTexts(
  client: pg.ClientBase,
  { themes }: Pick<RetagScope, 'themes'>,
  ids: readonly string[],
): Promise<HeldText[]> {
  return (await client.query<HeldText>(PAPERS, [ids, themes])).rows;
}

/** Tags papers and copies those that come out otherwise than held, with their new tags, into the tables that wait. */
export async function stageTags(
  client: pg.ClientBase,
  { tag }: Pick<RetagScope, 'tag'>,
  papers: readonly HeldText[],
): Promise<void> {
  const differing = papers.flatMap((paper) => retagged(paper, tag(paper)));
  if (differing.length === 0) return;
  await copyInto(
    client,
    copyTarget('tag', 'next_'),
    differing.flatMap(({ rows }) => rows),
  );
  await copyInto(
    client,
    { table: 'retagged_paper', columns: ['paper_id'] },
    differing.map(({ id }) => [id]),
  );
}

/** The paper with its new rows where these are not what is held; nothing where they are. Dates follow later. */
function retagged(
  held: HeldText,
  tags: ReturnType<RetagScope['tag']>,
): { id: string; rows: CopyValue[][] }[] {
  if (tags.length === 0 && held.tags === null) return [];
  const rows = tags.map((found) => tagRow({ id: held.id, date: null }, found));
  const before = (held.tags ?? []).map((values) => JSON.stringify(values)).sort();
  const after = rows
    .map(([, theme, strength, , , spans, patterns]) => JSON.stringify([theme, strength, spans, patterns]))
    .sort();
  return before.join() === after.join() ? [] : [{ id: held.id, rows }];
}
