import { database } from '@/lib/db/open';
import { readEnv } from '@/lib/env';
import { TidelineError } from '@/lib/errors';
import { readTaxonomyFile } from '@/lib/ingest/tagging/read-taxonomy-file';
import { requireWriteAccess } from '@/lib/ingest/write-access';
import { revertRequest } from '@/lib/model/request/taxonomy-request';
import { findTaxonomy } from '@/lib/queries/taxonomy/taxonomy-answer';
import { route } from '../../_route';
import { smallJson } from '../../_small-json';
import { save } from '../_save';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: async (request) => {
    requireWriteAccess(request.headers, readEnv());
    const parsed = revertRequest.safeParse(await smallJson(request));
    if (!parsed.success) {
      throw new TidelineError(
        'bad-parameter',
        'The body must be {"version": a version of the history, or "file"}.',
        { parameter: 'version' },
      );
    }
    const { version } = parsed.data;
    if (version === 'file') return save(request, { ...(await readTaxonomyFile()), origin: 'file' });
    const { yaml } = await findTaxonomy(await database(), version);
    return save(request, { yaml, origin: 'edited' });
  },
});
