import release from '@/package.json';
import { entityTag, matchesTag } from '../_entity-tag';
import { openApi } from '../_open-api';
import { OPERATIONS } from '../_operations';
import { route } from '../_route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: (request) => {
    const text = JSON.stringify(openApi(OPERATIONS, release.version));
    const etag = entityTag([text]);
    const headers = { etag, 'cache-control': 'no-cache', 'content-type': 'application/json; charset=utf-8' };
    const unchanged = matchesTag(request.headers.get('if-none-match'), etag);
    return Promise.resolve(
      unchanged ? new Response(null, { status: 304, headers }) : new Response(text, { headers }),
    );
  },
});
