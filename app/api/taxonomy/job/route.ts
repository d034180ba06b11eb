import { setTimeout as sleep } from 'node:timers/promises';
import { database } from '@/lib/db/open';
import { systemEffects } from '@/lib/effects';
import { readEnv } from '@/lib/env';
import { cancelJob } from '@/lib/ingest/tagging/cancel-job';
import { requireWriteAccess } from '@/lib/ingest/write-access';
import { taxonomyJob } from '@/lib/queries/taxonomy/taxonomy-job';
import { route } from '../../_route';
import { eventStream, type SendEvent } from '../../ingest/_event-stream';

const LOOK_MS = 500;

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async (request) => {
    const db = await database();
    if (request.headers.get('accept')?.includes('text/event-stream')) {
      return eventStream(request, (send) => follow(request, send));
    }
    return Response.json({ job: await taxonomyJob(db) }, { headers: { 'cache-control': 'no-store' } });
  },
  DELETE: async (request) => {
    requireWriteAccess(request.headers, readEnv());
    const db = await database();
    await cancelJob(db, systemEffects);
    return Response.json({ job: await taxonomyJob(db) }, { headers: { 'cache-control': 'no-store' } });
  },
});

/** Sends what is new of the latest job until it has ended or the reader is gone. */
async function follow(request: Request, send: SendEvent): Promise<void> {
  const db = await database();
  let last = '';
  while (!request.signal.aborted) {
    const job = await taxonomyJob(db);
    const isUnderWay = job?.state === 'waiting' || job?.state === 'running';
    if (!isUnderWay) {
      send('done', job);
      return;
    }
    if (JSON.stringify(job) !== last) send('progress', job);
    last = JSON.stringify(job);
    await sleep(LOOK_MS);
  }
}
