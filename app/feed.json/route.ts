import { jsonFeed } from '@/lib/exports/json-feed';
import { feedRoute } from '../_feeds/feed-route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = feedRoute(
  'application/feed+json; charset=utf-8',
  jsonFeed,
);
