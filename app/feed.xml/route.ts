import { database } from '@/lib/db/open';
import { atomFeed } from '@/lib/exports/atom-feed';
import { feedRequest } from '@/lib/model/request/feed-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { newlyIngested } from '@/lib/queries/papers/newly-ingested';
import { entityTag, matchesTag } from '../api/_entity-tag';
import { route } from '../api/_route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async (request) => {
    const { protocol, host, search, searchParams } = new URL(request.url);
    const asked = parseRequest(feedRequest, searchParams);
    const found = await newlyIngested(await database(), asked);
    const words = [...(asked.themes ?? []), ...(asked.q === undefined ? [] : [asked.q])];
    const feed = atomFeed({
      title: ['Tideline: newly ingested papers', ...words].join(', '),
      home: `${protocol}//${request.headers.get('host') ?? host}`,
      self: `/feed.xml${search}`,
      entries: found.map(({ id, title, abstract, authors, ingestedAt }) => ({
        ...{ id, title, summary: abstract, authors, updated: ingestedAt.toISOString() },
      })),
    });
    const etag = entityTag([feed]);
    const headers = { etag, 'cache-control': 'no-cache' };
    return matchesTag(request.headers.get('if-none-match'), etag)
      ? new Response(null, { status: 304, headers })
      : new Response(feed, {
          headers: { ...headers, 'content-type': 'application/atom+xml; charset=utf-8' },
        });
  },
});
