import { database } from '@/lib/db/open';
import { systemEffects } from '@/lib/effects';
import { readEnv } from '@/lib/env';
import { TidelineError } from '@/lib/errors';
import { putAside } from '@/lib/ingest/emerging/put-aside';
import { requireWriteAccess } from '@/lib/ingest/write-access';
import { ignoredPhraseRequest } from '@/lib/model/request/ignored-phrase-request';
import { route } from '../../_route';
import { smallJson } from '../../_small-json';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: (request) => answer(request, true),
  DELETE: (request) => answer(request, false),
});

async function answer(request: Request, aside: boolean): Promise<Response> {
  requireWriteAccess(request.headers, readEnv());
  const parsed = ignoredPhraseRequest.safeParse(await smallJson(request));
  if (!parsed.success) {
    throw new TidelineError('bad-parameter', 'The body must be {"phrase": "a phrase"}.', {
      parameter: 'phrase',
    });
  }
  await putAside(await database(), parsed.data.phrase, aside, systemEffects);
  return new Response(null, { status: 204 });
}
