import { database } from '@/lib/db/open';
import { systemEffects } from '@/lib/effects';
import { readEnv } from '@/lib/env';
import { dumpRequest } from '@/lib/ingest/dumps/dump-request';
import type { SourceOutcome } from '@/lib/ingest/ingest-held';
import { ingestSource, type IngestOptions } from '@/lib/ingest/ingest-source';
import { requireWriteAccess } from '@/lib/ingest/write-access';
import { route } from '../_route';
import { eventStream } from './_event-stream';
import { openUpload } from './_open-upload';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: async (request) => {
    const env = readEnv();
    requireWriteAccess(request.headers, env);
    const given = dumpRequest(new URL(request.url).searchParams);
    const db = await database();
    const { source, name, totalBytes } = await openUpload(request, env.maxUploadBytes);
    const named = { format: null, crawledOn: null, name: name ?? 'upload', ...given };
    const ingest = (onProgress?: IngestOptions['onProgress']): Promise<SourceOutcome> =>
      ingestSource(db, source, named, {
        ...{ effects: systemEffects, totalBytes, maxBytesIn: env.maxUploadBytes, apart: true },
        ...(onProgress === undefined ? {} : { onProgress }),
      });
    if (!request.headers.get('accept')?.includes('text/event-stream')) {
      const outcome = await ingest();
      return Response.json(answer(outcome), { status: outcome.added ? 201 : 200 });
    }
    return eventStream(request, async (send) => {
      const outcome = await ingest((progress) => send('progress', progress));
      send('report', answer(outcome));
    });
  },
});

/** One report, or of a zip one a member, with what became of those that could not be read. */
function answer({ zip, reports, refused }: SourceOutcome): unknown {
  if (!zip) return reports[0];
  return { reports, refused: refused.map(({ name, error }) => ({ name, ...error.toProblem() })) };
}
