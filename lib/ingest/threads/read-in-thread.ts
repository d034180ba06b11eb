import { on } from 'node:events';
import type { Reading } from '../stage/paper-batch';
import { carriedError } from './carried-error';
import { openThread } from './open-thread';
import type { ReadingJob, ReadingMessage } from './reading-job';

/**
 * What `readDump` gives, made in a thread: it parses and tags while this one waits for the database. The
 * thread is a few batches ahead, never more.
 */
export async function* readInThread(
  job: ReadingJob,
  onBytesIn: (bytes: number) => void,
): AsyncGenerator<Reading> {
  const thread = openThread('reading-thread', job);
  try {
    for await (const [message] of on(thread, 'message', { close: ['exit'] })) {
      const told = message as ReadingMessage;
      if ('error' in told) throw carriedError(told.error);
      onBytesIn(told.bytesIn);
      yield told.part;
      if (told.part.kind === 'end') return;
      thread.postMessage('more');
    }
    throw new Error('the thread that reads the dump ended before the dump did');
  } finally {
    await thread.terminate();
  }
}
