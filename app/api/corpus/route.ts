import { database } from '@/lib/db/open';
import { corpusRequest } from '@/lib/model/request/asof-parameter';
import { parseRequest } from '@/lib/model/request/parse-request';
import { corpus } from '@/lib/queries/corpus/corpus';
import { route } from '../_route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async (request) => {
    const asked = parseRequest(corpusRequest, new URL(request.url).searchParams);
    return Response.json(await corpus(await database(), asked), { headers: { 'cache-control': 'no-cache' } });
  },
});
