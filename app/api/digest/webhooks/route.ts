import { database } from '@/lib/db/open';
import { addWebhook, webhooks } from '@/lib/digest/webhooks';
import { systemEffects } from '@/lib/effects';
import { readEnv } from '@/lib/env';
import { requireWriteAccess } from '@/lib/ingest/write-access';
import { webhookRequest } from '@/lib/model/request/digest-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { route } from '../../_route';
import { formOrJson } from '../../_form-or-json';

const FRESH = { 'cache-control': 'no-store' };

/** Webhooks that get digests; their addresses are for who may write. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async (request) => {
    requireWriteAccess(request.headers, readEnv());
    return Response.json({ webhooks: await webhooks(await database()) }, { headers: FRESH });
  },
  POST: async (request) => {
    const env = readEnv();
    requireWriteAccess(request.headers, env);
    const { fields } = await formOrJson(request);
    const asked = parseRequest(webhookRequest, fields);
    const added = await addWebhook(await database(), asked, {
      now: systemEffects.now(),
      allowPrivate: env.webhookPrivate,
    });
    return Response.json(added, { status: 201, headers: FRESH });
  },
});
