import { database } from '@/lib/db/open';
import { readEnv } from '@/lib/env';
import type { Feed } from '@/lib/exports/feed';
import { feedRequest } from '@/lib/model/request/feed-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { feedEntries } from '@/lib/queries/papers/feed-entries';
import { entityTag, matchesTag } from '../api/_entity-tag';
import { route, type Route } from '../api/_route';

/** The handlers of a feed of newly ingested papers in one format. */
export function feedRoute(mediaType: string, write: (feed: Feed) => string): Route<Record<never, never>> {
  return route({
    GET: async (request) => {
      const { protocol, host, pathname, search, searchParams } = new URL(request.url);
      const asked = parseRequest(feedRequest, searchParams);
      const words = [...(asked.themes ?? []), ...(asked.q === undefined ? [] : [asked.q])];
      const feed = write({
        title: ['Tideline: newly ingested papers', ...words].join(', '),
        home: readEnv().publicUrl ?? `${protocol}//${request.headers.get('host') ?? host}`,
        self: `${pathname}${search}`,
        entries: await feedEntries(await database(), asked),
      });
      const etag = entityTag([feed]);
      const headers = { etag, 'cache-control': 'no-cache' };
      return matchesTag(request.headers.get('if-none-match'), etag)
        ? new Response(null, { status: 304, headers })
        : new Response(feed, { headers: { ...headers, 'content-type': mediaType } });
    },
  });
}
