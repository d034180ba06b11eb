import type pg from 'pg';
import type { IngestReport } from '../../model/answers';
import { dumpId, type DumpRow } from './dump-row';
import { REPORTED_REJECTIONS } from './kept-rejections';
import type { SettledFamily } from '../store/settle-family';
import type { StagedDump } from '../stage/staged-dump';

/** What became of a dump. `tags` counts those on all papers that it has a record of. */
export function report(
  dump: StagedDump,
  counts: SettledFamily['counts'],
  { tags, milliseconds }: { tags: number; milliseconds: number },
): IngestReport {
  const { sha256, name, format, crawledOn, bytes } = dump;
  return {
    dump: { id: dumpId(sha256), name, sha256, format, crawledOn, bytes },
    duplicate: false,
    records: dump.kept + dump.rejected,
    added: counts.added,
    merged: counts.merged,
    fused: counts.fused,
    unchanged: counts.unchanged,
    rejected: dump.rejected,
    rejections: dump.rejections.slice(0, REPORTED_REJECTIONS),
    notes: dump.notes,
    tags,
    milliseconds,
  };
}

/** The report of bytes that are held already: every record is known. */
export function duplicateReport(held: DumpRow, milliseconds: number): IngestReport {
  const { records, rejected } = held.report;
  const counts = { added: 0, merged: 0, fused: 0, unchanged: records - rejected };
  const { dump, rejections, notes, tags } = held.report;
  return { dump, duplicate: true, records, ...counts, rejected, rejections, notes, tags, milliseconds };
}

/** Tags on the papers of which a dump has a record. */
export async function countTagsOf(client: pg.ClientBase, dump: string): Promise<number> {
  const { rows } = await client.query<{ tags: number }>(
    'SELECT count(*) AS tags FROM tag WHERE paper_id IN (SELECT paper_id FROM record WHERE dump_id = $1)',
    [dump],
  );
  return rows[0]?.tags ?? 0;
}
