import type pg from 'pg';
import type { IngestReport } from '../../model/answers';
import type { Day } from '../../model/bucket';
import type { FormatName } from '../../model/format';
import type { CrawlYearStated } from '../record/crawl-year';
import { copyInto } from '../stage/copy-into';
import type { StagedDump } from '../stage/staged-dump';

/** A dump's id: the first 12 hex digits of the SHA-256 over its bytes after decompression. */
export function dumpId(sha256: string): string {
  return sha256.slice(0, 12);
}

export interface DumpRow {
  id: string;
  sha256: string;
  name: string;
  format: FormatName;
  crawledOn: Day | null;
  status: 'held' | 'rejected';
  report: IngestReport;
  /** What the dump says of its crawl year; null where it came before this was kept. */
  evidence: CrawlYearStated | null;
}

/** The dump under this id, held or rejected; null where there is none. */
export async function findDump(client: pg.ClientBase, id: string): Promise<DumpRow | null> {
  const { rows } = await client.query<DumpRow>(
    `SELECT id, sha256, name, format, crawled_on AS "crawledOn", status, report, crawl_evidence AS evidence
    FROM dump WHERE id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Writes the dump with its report and its rejections, over one that was rejected before. */
export async function writeDump(
  client: pg.ClientBase,
  dump: StagedDump,
  report: IngestReport,
  { status, now }: { status: DumpRow['status']; now: Date },
): Promise<void> {
  const id = dumpId(dump.sha256);
  await client.query('DELETE FROM dump WHERE id = $1', [id]);
  await client.query(
    `INSERT INTO dump (id, sha256, name, format, crawled_on, crawl_given, bytes, ingested_at, changed_at, status, report, crawl_evidence)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11)`,
    [
      ...[id, dump.sha256, dump.name, dump.format, dump.crawledOn, dump.crawlGiven, dump.bytes],
      ...[now, status, JSON.stringify(report), JSON.stringify(dump.evidence)],
    ],
  );
  await copyInto(
    client,
    { table: 'rejection', columns: ['dump_id', 'ordinal', 'line', 'reason', 'excerpt'] },
    dump.rejections.map(({ line, reason, excerpt }, ordinal) => [
      ...[id, ordinal, line],
      ...[plain(reason), plain(excerpt)],
    ]),
  );
}

/** Excerpts are cut out of anything; a database cannot hold NUL. */
function plain(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}
