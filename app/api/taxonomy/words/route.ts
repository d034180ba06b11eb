import { database } from '@/lib/db/open';
import { parseRequest } from '@/lib/model/request/parse-request';
import { themeWordsRequest } from '@/lib/model/request/theme-words-request';
import { themeWords } from '@/lib/queries/taxonomy/theme-words';
import { route } from '../../_route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async (request) => {
    const { theme } = parseRequest(themeWordsRequest, new URL(request.url).searchParams);
    const words = await themeWords(await database(), theme);
    return Response.json({ words }, { headers: { 'cache-control': 'no-cache' } });
  },
});
