import { database } from '@/lib/db/open';
import { previewTaxonomy } from '@/lib/queries/taxonomy/preview/preview-taxonomy';
import { route } from '../../_route';
import { taxonomyBody } from '../_taxonomy-body';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: async (request) => {
    const db = await database();
    return Response.json(await previewTaxonomy(db, await taxonomyBody(db, request)), {
      headers: { 'cache-control': 'no-store' },
    });
  },
});
