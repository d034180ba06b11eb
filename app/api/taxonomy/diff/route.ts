import { database } from '@/lib/db/open';
import { parseRequest } from '@/lib/model/request/parse-request';
import { taxonomyDiffRequest } from '@/lib/model/request/taxonomy-request';
import { taxonomyDiff } from '@/lib/queries/taxonomy/taxonomy-diff';
import { route } from '../../_route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async (request) => {
    const asked = parseRequest(taxonomyDiffRequest, new URL(request.url).searchParams);
    return Response.json(await taxonomyDiff(await database(), asked), {
      headers: { 'cache-control': 'no-cache' },
    });
  },
});
