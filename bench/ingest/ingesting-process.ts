import pg from 'pg';
import { pgTypes } from '../../lib/db/pg-types';
import { systemEffects } from '../../lib/effects';
import { ingestSource } from '../../lib/ingest/ingest-source';

/** What the process is told, and what it tells. */
export interface IngestingOrder {
  url: string;
  path: string;
}
export type IngestingNews =
  | { kind: 'ready' }
  | { kind: 'records'; records: number; milliseconds: number }
  | {
      kind: 'done';
      milliseconds: number;
      records: number;
      dump: string;
      /** Most memory the process ever had, threads included. */
      peakMegabytes: number;
      /** Of the process, threads included; the database's is not in it. */
      processorSeconds: number;
    };

const tell = (news: IngestingNews): void => void process.send?.(news);

async function run({ url, path }: IngestingOrder): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, types: pgTypes });
  const request = { name: 'bench', format: null, crawledOn: null };
  const start = performance.now();
  const { reports } = await ingestSource({ pool }, { path }, request, {
    effects: { ...systemEffects, log: () => undefined },
    onProgress: ({ records }) => tell({ kind: 'records', records, milliseconds: performance.now() - start }),
  });
  const milliseconds = performance.now() - start;
  const [report] = reports;
  if (report === undefined) throw new Error('nothing was ingested');
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  tell({
    ...{ kind: 'done', milliseconds, records: report.records, dump: report.dump.id },
    ...{ peakMegabytes: maxRSS / 1024, processorSeconds: (userCPUTime + systemCPUTime) / 1e6 },
  });
  await pool.end();
  process.disconnect();
}

process.once('message', (order) => {
  run(order as IngestingOrder).catch((error: unknown) => {
    systemEffects.log(String(error instanceof Error ? error.stack : error));
    process.exit(1);
  });
});
tell({ kind: 'ready' });
