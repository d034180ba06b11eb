import { rows, sql, type Database } from '../../db/client';
import type { CorpusAnswer, CorpusChanges, CorpusVersionAnswer } from '../../model/answer/corpus-answer';
import { corpusVersion } from './corpus-version';
import { taxonomyVersion } from './taxonomy-version';

interface Past {
  version: string;
  taxonomyVersion: string;
  changedAt: Date;
  dumps: string[];
}

/** The corpus as it is, and what changed since a version of it. */
export async function corpus(
  db: Database,
  { since }: { since?: string | undefined } = {},
): Promise<CorpusAnswer> {
  const [{ version, changedAt }, taxonomy] = await Promise.all([corpusVersion(db), taxonomyVersion(db)]);
  const now: CorpusVersionAnswer = { version, taxonomyVersion: taxonomy, changedAt };
  return { ...now, changes: since === undefined ? null : await changesSince(db, since, now) };
}

async function changesSince(
  db: Database,
  since: string,
  now: CorpusVersionAnswer,
): Promise<CorpusChanges | null> {
  const [past] = await rows<Past>(
    db.pool,
    sql`SELECT version, taxonomy_version AS "taxonomyVersion", changed_at AS "changedAt", dumps
        FROM corpus_history WHERE version = ${since}`,
  );
  if (past === undefined) return null;
  const held = await rows<{ id: string; name: string; line: string }>(
    db.pool,
    sql`SELECT id, name, id || ' ' || coalesce(crawled_on::text, '-') || ' ' || format AS line
        FROM dump WHERE status = 'held' ORDER BY ingested_at, id COLLATE "C"`,
  );
  const before = new Map(past.dumps.map((line) => [line.slice(0, 12), line]));
  const present = new Set(held.map(({ id }) => id));
  return {
    then: {
      version: past.version,
      taxonomyVersion: past.taxonomyVersion,
      changedAt: past.changedAt.toISOString(),
    },
    came: held.filter(({ id }) => !before.has(id)).map(({ id, name }) => ({ id, name })),
    went: [...before.keys()].filter((id) => !present.has(id)),
    redated: held.filter(({ id, line }) => before.has(id) && before.get(id) !== line).map(({ id }) => id),
    taxonomyChanged: past.taxonomyVersion !== now.taxonomyVersion,
  };
}
