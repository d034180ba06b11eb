import { database } from '@/lib/db/open';
import { systemEffects } from '@/lib/effects';
import { readEnv } from '@/lib/env';
import { TidelineError } from '@/lib/errors';
import { drawSample } from '@/lib/ingest/quality/draw-sample';
import { requireWriteAccess } from '@/lib/ingest/write-access';
import { sampleRequest } from '@/lib/model/request/quality-request';
import { quality } from '@/lib/queries/quality/quality';
import { route } from '../_route';
import { smallJson } from '../_small-json';

const FRESH = { headers: { 'cache-control': 'no-store' } };

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async () => Response.json(await quality(await database()), FRESH),
  POST: async (request) => {
    requireWriteAccess(request.headers, readEnv());
    const parsed = sampleRequest.safeParse(await smallJson(request));
    if (!parsed.success) {
      throw new TidelineError(
        'bad-parameter',
        'The body must be {"seed": a whole number, "size": 1 to 2000, "themes": [ids]}, each of them optional.',
        { parameter: String(parsed.error.issues[0]?.path[0] ?? 'size') },
      );
    }
    const db = await database();
    await drawSample(db, parsed.data, systemEffects);
    return Response.json(await quality(db), { ...FRESH, status: 201 });
  },
});
