import { database } from '@/lib/db/open';
import { taxonomyFileOffer } from '@/lib/queries/taxonomy/taxonomy-diff';
import { route } from '../../_route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async () =>
    Response.json(await taxonomyFileOffer(await database()), { headers: { 'cache-control': 'no-cache' } }),
});
