import type { DumpModel } from '../../db/generated/models/Dump';
import type { DumpSummary, IngestReport } from '../../model/answers';

/** The row of a dump as readers get it. The report was written by ingestion and is trusted. */
export function dumpSummary(row: DumpModel): DumpSummary {
  const { id, sha256, name, format, crawledOn, bytes, ingestedAt, status, report } = row;
  return {
    id,
    name,
    sha256,
    format,
    crawledOn: crawledOn?.toISOString().slice(0, 10) ?? null,
    bytes: Number(bytes),
    ingestedAt: ingestedAt.toISOString(),
    status: status === 'rejected' ? 'rejected' : 'held',
    report: report as unknown as IngestReport,
  };
}
