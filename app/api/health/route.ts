import { database } from '@/lib/db/open';
import { TidelineError } from '@/lib/errors';
import { corpusVersion } from '@/lib/queries/corpus/corpus-version';
import release from '@/package.json';
import { route } from '../_route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async () => {
    const { version } = await database()
      .then(corpusVersion)
      .catch((cause: unknown) => {
        throw new TidelineError('database-away', 'The database does not answer.', { cause });
      });
    const health = { status: 'ok', release: release.version, corpus: version };
    return Response.json(health, { headers: { 'cache-control': 'no-store' } });
  },
});
