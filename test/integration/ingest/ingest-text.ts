import type { Database } from '@/lib/db/client';
import { ingestSource } from '@/lib/ingest/ingest-source';
import type { DumpRequest } from '@/lib/ingest/stage/staged-dump';
import type { IngestReport } from '@/lib/model/answers';
import { quiet } from './corpus';

/** Ingests one text as a dump of that name. */
export async function ingestText(
  db: Database,
  name: string,
  text: string,
  request: Partial<DumpRequest> = {},
): Promise<IngestReport> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
  }
  const { reports } = await ingestSource(
    db,
    bytes(),
    { name, format: null, crawledOn: null, ...request },
    { effects: quiet },
  );
  const [report] = reports;
  if (report === undefined) throw new Error('no report');
  return report;
}
