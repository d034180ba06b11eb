import { database } from '@/lib/db/open';
import { taxonomyVersions } from '@/lib/queries/taxonomy/taxonomy-versions';
import { route } from '../../_route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async () =>
    Response.json(await taxonomyVersions(await database()), { headers: { 'cache-control': 'no-cache' } }),
});
