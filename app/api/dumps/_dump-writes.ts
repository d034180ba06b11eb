import { database } from '@/lib/db/open';
import { systemEffects } from '@/lib/effects';
import { readEnv } from '@/lib/env';
import { TidelineError } from '@/lib/errors';
import { changeApart } from '@/lib/ingest/threads/change-apart';
import { requireWriteAccess } from '@/lib/ingest/write-access';
import { redateRequest } from '@/lib/model/request/redate-request';
import { dump } from '@/lib/queries/dumps/dump';
import { smallJson } from '../_small-json';

/** Takes a dump back. */
export async function deleteDump(request: Request, id: string): Promise<Response> {
  requireWriteAccess(request.headers, readEnv());
  await changeApart(await database(), { id, crawledOn: null }, systemEffects);
  return new Response(null, { status: 204 });
}

/** Dates a dump anew; answers with it as it is now. */
export async function patchDump(request: Request, id: string): Promise<Response> {
  requireWriteAccess(request.headers, readEnv());
  const parsed = redateRequest.safeParse(await smallJson(request));
  if (!parsed.success) {
    throw new TidelineError('bad-parameter', 'The body must be {"crawledOn": a day such as "2026-01-02"}.', {
      parameter: 'crawledOn',
    });
  }
  const db = await database();
  await changeApart(db, { id, crawledOn: parsed.data.crawledOn }, systemEffects);
  return Response.json(await dump(db, id));
}
