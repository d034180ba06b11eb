import { database } from '@/lib/db/open';
import { leave } from '@/lib/digest/leave';
import { route } from '../../_route';
import { formOrJson } from '../../_form-or-json';
import { leadOn } from '../../_lead-on';

/**
 * Ends a digest. The address stands in each mail as List-Unsubscribe: a reader of mail posts to it, without a cookie
 * and without being led on (RFC 8058); a browser that opens it is shown a page with a button, since looking at a
 * link must change nothing.
 */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: (request) => {
    const token = new URL(request.url).searchParams.get('token') ?? '';
    return Promise.resolve(leadOn(`/digest/leave?${new URLSearchParams({ token }).toString()}`));
  },
  POST: async (request) => {
    const { fields, fromPage } = await formOrJson(request);
    const token = new URL(request.url).searchParams.get('token') ?? fields['token'] ?? '';
    await leave(await database(), token);
    return fromPage ? leadOn('/digest?done=left') : Response.json({ ended: true });
  },
});
