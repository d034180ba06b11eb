import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { IngestingNews, IngestingOrder } from './ingesting-process';

const PROCESS = join('bench', 'ingest', 'ingesting-process.ts');
/** The rate of all is compared with that of these. */
const FIRST = 100_000;

export interface WatchedIngestion {
  milliseconds: number;
  records: number;
  dump: string;
  /** Records a second, over all and over the first 100,000, before what comes at the end of a dump. */
  rate: number;
  firstRate: number | null;
  peakMegabytes: number;
  processorSeconds: number;
}

/** Ingests a file in a process of its own, as `npm run ingest` does, from its call to its commit. */
export async function watchIngestion(order: IngestingOrder): Promise<WatchedIngestion> {
  const child = fork(PROCESS, {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let firstRate: number | null = null;
  let done: Extract<IngestingNews, { kind: 'done' }> | null = null;
  child.on('message', (message) => {
    const news = message as IngestingNews;
    if (news.kind === 'ready') child.send(order);
    else if (news.kind === 'done') done = news;
    else if (firstRate === null && news.records >= FIRST) {
      firstRate = (news.records * 1000) / news.milliseconds;
    }
  });
  await once(child, 'exit');
  // The listener wrote it; the compiler sees the null alone.
  const end = done as Extract<IngestingNews, { kind: 'done' }> | null;
  if (end === null) throw new Error('The ingestion failed; see the lines above.');
  const { kind: _, ...told } = end;
  return { ...told, firstRate, rate: (told.records * 1000) / told.milliseconds };
}
