import { database } from '@/lib/db/open';
import { parseRequest } from '@/lib/model/request/parse-request';
import { suggestionsRequest } from '@/lib/model/request/taxonomy-request';
import { taxonomySuggestions } from '@/lib/queries/taxonomy/taxonomy-suggestions';
import { route } from '../../_route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async (request) => {
    const asked = parseRequest(suggestionsRequest, new URL(request.url).searchParams);
    return Response.json(await taxonomySuggestions(await database(), asked), {
      headers: { 'cache-control': 'no-cache' },
    });
  },
});
