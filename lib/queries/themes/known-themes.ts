import { rows, sql, type Database } from '../../db/client';
import { TidelineError } from '../../errors';
import { pinnable } from '../pins/pinnable';

export interface KnownTheme {
  id: string;
  name: string;
  group: string;
  parents: string[];
  mark: string;
}

/** The taxonomy in force, by id, in its own order. */
export const knownThemes = pinnable('known-themes', null, themesInForce);

async function themesInForce(db: Database): Promise<Map<string, KnownTheme>> {
  const themes = await rows<KnownTheme>(
    db.pool,
    sql`SELECT id, name, theme_group AS "group", parents, mark FROM theme ORDER BY position, id`,
  );
  return new Map(themes.map((theme) => [theme.id, theme]));
}

/** @throws TidelineError `bad-parameter` where an id names no theme. */
export function checkThemes(
  known: ReadonlyMap<string, KnownTheme>,
  parameter: string,
  ids: readonly string[] = [],
): void {
  const unknown = ids.find((id) => !known.has(id));
  if (unknown === undefined) return;
  throw new TidelineError(
    'bad-parameter',
    `"${parameter}" names no theme of the taxonomy: "${unknown}". GET /api/themes lists them.`,
    { parameter },
  );
}
