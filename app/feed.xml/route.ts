import { atomFeed } from '@/lib/exports/atom-feed';
import { feedRoute } from '../_feeds/feed-route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = feedRoute(
  'application/atom+xml; charset=utf-8',
  atomFeed,
);
