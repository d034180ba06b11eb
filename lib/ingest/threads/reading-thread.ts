import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { openSource, type OpenedDump } from '../source/open-source';
import type { Reading } from '../stage/paper-batch';
import { readDump } from '../stage/read-dump';
import { taggerFor } from '../tagging/tagger-for';
import { carryError } from './carried-error';
import type { ReadingJob, ReadingMessage } from './reading-job';

/** So many parts may be under way before the reader has asked for more. */
const AHEAD = 3;

async function run(port: MessagePort, job: ReadingJob): Promise<void> {
  let wanted = AHEAD;
  let bytesIn = 0;
  port.on('message', () => (wanted += 1));
  const send = (message: ReadingMessage, buffers: ArrayBuffer[] = []): void =>
    port.postMessage(message, buffers);
  try {
    const opened = await openDump(job, (bytes) => (bytesIn = bytes));
    const tag = taggerFor(job.taxonomyYaml);
    for await (const part of readDump(opened, { ...job, tag })) {
      while (wanted <= 0) await once(port, 'message');
      wanted -= 1;
      send({ part, bytesIn }, buffersOf(part));
    }
  } catch (error) {
    send({ error: carryError(error) });
  }
  port.close();
}

async function openDump(
  { path, ordinal, limits }: ReadingJob,
  onBytesIn: (bytes: number) => void,
): Promise<OpenedDump> {
  let at = 0;
  // Left before its end: the dump that is returned reads on.
  const dumps = openSource(createReadStream(path, { highWaterMark: 256 * 1024 }), { ...limits, onBytesIn });
  for (let next = await dumps.next(); next.done !== true; next = await dumps.next()) {
    if (at === ordinal) return next.value;
    at += 1;
  }
  throw new Error('the source changed while it was read');
}

/** They change hands instead of being copied. */
function buffersOf(part: Reading): ArrayBuffer[] {
  if (part.kind !== 'batch') return [];
  return Object.values(part.batch.rows).flatMap(({ bytes, ends }) => [bytes.buffer, ends.buffer]);
}

const { given } = workerData as { given: ReadingJob };
if (parentPort !== null) void run(parentPort, given);
