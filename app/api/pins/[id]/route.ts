import { database } from '@/lib/db/open';
import { readEnv } from '@/lib/env';
import { requireWriteAccess } from '@/lib/ingest/write-access';
import { forgetPin } from '@/lib/pins/forget-pin';
import { route } from '../../_route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route<{ id: string }>({
  DELETE: async (request, { params }) => {
    requireWriteAccess(request.headers, readEnv());
    await forgetPin(await database(), (await params).id);
    return new Response(null, { status: 204 });
  },
});
