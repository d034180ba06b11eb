import { on } from 'node:events';
import type { Database } from '../../db/client';
import { TidelineError } from '../../errors';
import type { Following, SourceOutcome } from '../ingest-held';
import type { SourceLimits } from '../source/source-limits';
import type { DumpRequest } from '../stage/staged-dump';
import { carriedError } from './carried-error';
import type { CarriedOutcome, IngestingJob, IngestingMessage } from './ingesting-job';
import { openThread } from './open-thread';

/** What `ingestHeld` does, in a thread with a connection of its own: this one only waits. */
export async function ingestInThread(
  { pool }: Pick<Database, 'pool'>,
  path: string,
  request: DumpRequest,
  { limits, ...following }: Following & { limits: Pick<Partial<SourceLimits>, 'maxBytesIn'> },
): Promise<SourceOutcome> {
  const job: IngestingJob = { url: pool.options.connectionString ?? '', path, request, limits };
  const thread = openThread('ingesting-thread', job);
  try {
    for await (const [message] of on(thread, 'message', { close: ['exit'] })) {
      const told = message as IngestingMessage;
      if ('error' in told) throw carriedError(told.error);
      if ('outcome' in told) return arrived(told.outcome);
      follow(told, following);
    }
    throw new Error('the thread that ingests ended before its dump did');
  } finally {
    await thread.terminate();
  }
}

function follow(told: IngestingMessage, { onBytesIn, onRecord, onDump }: Following): void {
  if ('bytesIn' in told) onBytesIn(told.bytesIn);
  else if ('records' in told) onRecord(told.records);
  else if ('dump' in told) onDump();
}

function arrived({ refused, ...outcome }: CarriedOutcome): SourceOutcome {
  const errors = refused.map(({ name, error }) => {
    const failure = carriedError(error);
    if (!(failure instanceof TidelineError)) throw failure;
    return { name, error: failure };
  });
  return { ...outcome, refused: errors };
}
