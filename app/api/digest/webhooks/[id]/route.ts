import { database } from '@/lib/db/open';
import { removeWebhook } from '@/lib/digest/webhooks';
import { readEnv } from '@/lib/env';
import { requireWriteAccess } from '@/lib/ingest/write-access';
import { route } from '../../../_route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route<{ id: string }>({
  DELETE: async (request, { params }) => {
    requireWriteAccess(request.headers, readEnv());
    await removeWebhook(await database(), (await params).id);
    return new Response(null, { status: 204 });
  },
});
