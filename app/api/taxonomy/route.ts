import { database } from '@/lib/db/open';
import { readEnv } from '@/lib/env';
import { requireWriteAccess } from '@/lib/ingest/write-access';
import { parseRequest } from '@/lib/model/request/parse-request';
import { taxonomyRequest } from '@/lib/model/request/taxonomy-request';
import { taxonomyTag } from '@/lib/queries/taxonomy/kept-taxonomy';
import { findTaxonomy, taxonomyAnswer } from '@/lib/queries/taxonomy/taxonomy-answer';
import { matchesTag } from '../_entity-tag';
import { route } from '../_route';
import { save } from './_save';
import { taxonomyBody } from './_taxonomy-body';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async (request) => {
    const { version, format } = parseRequest(taxonomyRequest, new URL(request.url).searchParams);
    const db = await database();
    if (format === 'json') {
      const answer = await taxonomyAnswer(db, version);
      return Response.json(answer, { headers: { etag: answer.etag, 'cache-control': 'no-cache' } });
    }
    const kept = await findTaxonomy(db, version);
    const headers = { etag: taxonomyTag(kept), 'cache-control': 'no-cache' };
    if (matchesTag(request.headers.get('if-none-match'), headers.etag)) {
      return new Response(null, { status: 304, headers });
    }
    return new Response(kept.yaml, {
      headers: {
        ...headers,
        'content-type': 'application/yaml; charset=utf-8',
        'x-content-type-options': 'nosniff',
      },
    });
  },
  PUT: async (request) => {
    requireWriteAccess(request.headers, readEnv());
    const yaml = await taxonomyBody(await database(), request);
    return save(request, { yaml, origin: 'edited' });
  },
});
