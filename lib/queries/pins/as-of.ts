import { rows, sql, type Database } from '../../db/client';
import { corpusVersion } from '../corpus/corpus-version';
import { readKept } from './kept-json';
import { movedError } from './moved-error';
import { questionHash } from './question-hash';

interface Past {
  version: string;
  taxonomyVersion: string;
  changedAt: Date;
  papers: number | null;
}

/**
 * The database as of a version of the corpus: what was kept when a view of that version was pinned, else the corpus
 * itself as long as it is that version. Without a version, or pinned already, it is as it was.
 * @throws TidelineError `corpus-moved` where the corpus is another and no view of that version was pinned; reads throw
 * it where theirs was not.
 */
export async function asOf(db: Database, version: string | undefined): Promise<Database> {
  if (version === undefined || db.pin !== undefined) return db;
  const [[past], now] = await Promise.all([
    rows<Past>(
      db.pool,
      sql`SELECT version, taxonomy_version AS "taxonomyVersion", changed_at AS "changedAt",
                 (SELECT max(papers) FROM pin WHERE pin.version = corpus_history.version) AS papers
          FROM corpus_history WHERE version = ${version}`,
    ),
    corpusVersion(db),
  ]);
  const moved = now.version !== version;
  if (past === undefined || (moved && past.papers === null)) throw await movedError(db, version);
  return {
    ...db,
    pin: { ...past, moved, changedAt: past.changedAt.toISOString(), ...answering(db, version) },
  };
}

function answering(db: Database, version: string): Pick<NonNullable<Database['pin']>, 'answer' | 'rows'> {
  const isNow = async (): Promise<boolean> => (await corpusVersion(db)).version === version;
  const refuseMoved = async (): Promise<void> => {
    if (!(await isNow())) throw await movedError(db, version);
  };
  return {
    async answer<Answer>(read: string, question: string, live: () => Promise<Answer>): Promise<Answer> {
      const kept = await keptAnswer(db, version, read, question);
      if (kept !== null) return readKept(kept) as Answer;
      await refuseMoved();
      const answer = await live();
      // A dump that came meanwhile may be in it.
      await refuseMoved();
      return answer;
    },
    async *rows<Row>(read: string, question: string, live: () => AsyncIterable<Row>) {
      const kept = await keptAnswer(db, version, read, question);
      if (kept !== null) return yield* readKept(kept) as Row[];
      await refuseMoved();
      yield* live();
      // Better a file that breaks off than one of another corpus.
      await refuseMoved();
    },
  };
}

async function keptAnswer(
  db: Database,
  version: string,
  read: string,
  question: string,
): Promise<string | null> {
  const [kept] = await rows<{ answer: string }>(
    db.pool,
    // The oldest, so that a later pin changes nothing of what an earlier one shows.
    sql`SELECT kept.answer FROM kept_answer kept JOIN pin ON pin.id = kept.pin_id
        WHERE kept.version = ${version} AND read = ${read} AND question_hash = ${questionHash(question)}
        ORDER BY pin.asked_at, pin.id LIMIT 1`,
  );
  return kept?.answer ?? null;
}
