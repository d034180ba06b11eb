import { expect, it } from 'vitest';
import { jsonFeed } from '@/lib/exports/json-feed';

it('tells each paper with its address, its themes and the words that made them', () => {
  const text = jsonFeed({
    title: 'New',
    home: 'http://localhost:3000',
    self: '/feed.json?themes=agents',
    entries: [
      {
        id: '1'.repeat(16),
        title: 'A title',
        summary: null,
        authors: ['Ada Lovelace'],
        updated: '2026-01-02T00:00:00.000Z',
        themes: [{ id: 'agents', strength: 'about', words: ['LLM agent'] }],
      },
    ],
  });
  expect(JSON.parse(text)).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'New',
    home_page_url: 'http://localhost:3000/papers',
    feed_url: 'http://localhost:3000/feed.json?themes=agents',
    items: [
      {
        id: `urn:tideline:paper:${'1'.repeat(16)}`,
        url: `http://localhost:3000/papers/${'1'.repeat(16)}`,
        title: 'A title',
        content_text: 'A title\n\nagents (about): “LLM agent”',
        date_published: '2026-01-02T00:00:00.000Z',
        authors: [{ name: 'Ada Lovelace' }],
        tags: ['agents'],
        _tideline: { themes: [{ id: 'agents', strength: 'about', words: ['LLM agent'] }] },
      },
    ],
  });
});
