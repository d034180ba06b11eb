import { createHash } from 'node:crypto';
import type { Database } from '@/lib/db/client';
import { inTransaction } from '@/lib/ingest/in-transaction';
import { noteChanges } from '@/lib/ingest/search/note-changes';
import { applyDeltas, countIntoDeltas } from '@/lib/ingest/store/roll-up';
import { createTemporaryTables } from '@/lib/ingest/stage/temporary-tables';

/** A paper of a test, in the fewest words; its date is as precise as it is written. */
export interface TestPaper {
  /** 16 hex digits, or any short name, which is hashed into such an id. */
  id: string;
  title?: string;
  abstract?: string | null;
  /** `2024-05-24`, `2024-05`, `2024` or null. */
  date: string | null;
  inferred?: boolean;
  venue?: string | null;
  /** Format of the paper's text. */
  source?: string;
  /** Dumps that hold a record of it. */
  dumps?: string[];
  about?: string[];
  mention?: string[];
}

interface TestTheme {
  id: string;
  parents?: string[];
}

export interface TestCorpus {
  papers: TestPaper[];
  themes: TestTheme[];
  /** By name; a paper without dumps stands in the first. */
  dumps?: { id: string; format: string }[];
  /** Day of the last ingestion. */
  ingestedOn?: string;
}

export function paperId(name: string): string {
  return /^[0-9a-f]{16}$/.test(name) ? name : createHash('sha256').update(name).digest('hex').slice(0, 16);
}

const PRECISION: Record<number, string> = { 4: 'year', 7: 'month', 10: 'day' };

/** First day and precision of a date as it is written. */
function periodOf(date: string | null): { day: string | null; precision: string } {
  if (date === null) return { day: null, precision: 'none' };
  return { day: `${date}-01-01`.slice(0, 10), precision: PRECISION[date.length] ?? 'none' };
}

const DUMP = { id: '0123456789ab', format: 'hf-page' };

/** Writes a corpus into an empty database row by row, and its roll-ups. */
export async function writeCorpus(db: Database, corpus: TestCorpus): Promise<void> {
  const dumps = corpus.dumps ?? [DUMP];
  for (const [position, theme] of corpus.themes.entries()) {
    await db.pool.query('INSERT INTO theme VALUES ($1, $2, $3, $4, $5, $6, $7)', [
      theme.id,
      position,
      `Name of ${theme.id}`,
      'Group',
      'meaning',
      theme.parents ?? [],
      '1.1.a',
    ]);
  }
  for (const { id, format } of dumps) {
    await db.pool.query(
      `INSERT INTO dump (id, sha256, name, format, bytes, ingested_at, changed_at, status, report)
       VALUES ($1, $2, $3, $4, 100, $5, $5, 'held', $6)`,
      [
        id,
        id.padEnd(64, '0'),
        `${id}.txt`,
        format,
        `${corpus.ingestedOn ?? '2030-01-01'}T12:00:00Z`,
        JSON.stringify({ records: 1, added: 1, rejected: 0 }),
      ],
    );
  }
  for (const [position, paper] of corpus.papers.entries()) {
    await writePaper(db, paper, position, paper.dumps ?? [dumps[0]?.id ?? DUMP.id]);
  }
  await rollUp(db);
}

async function writePaper(db: Database, paper: TestPaper, position: number, dumps: string[]): Promise<void> {
  const id = paperId(paper.id);
  const { day, precision } = periodOf(paper.date);
  const { title = `Title of ${paper.id}`, abstract = null, inferred = false, venue = null } = paper;
  await db.pool.query(
    `INSERT INTO paper (id, title, abstract, authors, categories, keywords, venue, day, precision, date_inferred, source)
     VALUES ($1, $2, $3, '{}', '{}', '{}', $4, $5, $6::"precision", $7, $8)`,
    [id, title, abstract, venue, day, precision, inferred, paper.source ?? 'hf-page'],
  );
  for (const dump of dumps) {
    await db.pool.query('INSERT INTO record VALUES ($1, $2, $3, $4, NULL, NULL, $5, $6)', [
      id,
      dump,
      position,
      position + 1,
      abstract !== null,
      JSON.stringify({ dates: [] }),
    ]);
  }
  for (const strength of ['about', 'mention'] as const) {
    for (const theme of paper[strength] ?? []) {
      await db.pool.query('INSERT INTO tag VALUES ($1, $2, $3, $4, $5::"precision", $6, $7)', [
        id,
        theme,
        strength,
        day,
        precision,
        [0, 0, 5],
        ['title'],
      ]);
    }
  }
}

/** The roll-ups as ingestion makes them; that they equal counting is tested where it is. */
async function rollUp(db: Database): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    await createTemporaryTables(client);
    await client.query(
      'INSERT INTO added_paper SELECT id FROM paper; INSERT INTO next_paper (id) SELECT id FROM paper',
    );
    await countIntoDeltas(client, 'next', 1);
    await applyDeltas(client);
    await noteChanges(client, 'added');
  });
  await db.pool.query(`INSERT INTO corpus VALUES (1, 'v1', 't1', '2030-01-01T12:00:00Z')`);
}
