import { expect, it } from 'vitest';
import { atomFeed } from '@/lib/exports/atom-feed';

const entry = {
  id: '1'.repeat(16),
  title: 'A <script>alert(1)</script> & "more"\u0001',
  summary: null,
  authors: [],
  updated: '2026-01-02T00:00:00.000Z',
  themes: [{ id: 'agents', strength: 'about' as const, words: ['LLM agent', 'agents'] }],
};
const feed = { title: 'New', home: 'http://localhost:3000', self: '/feed.xml?q=%22a%22', entries: [entry] };

it('escapes what comes from dumps and replaces what XML cannot hold', () => {
  expect(atomFeed(feed)).toContain(
    '<title>A &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;\uFFFD</title>',
  );
});

it('says which words made each theme', () => {
  expect(atomFeed(feed)).toContain('<category term="agents" label="about"/>');
  expect(atomFeed(feed)).toContain('agents (about): “LLM agent”, “agents”</content>');
});

it('names an author even where the paper states none, as the format demands', () => {
  expect(atomFeed(feed)).toContain('<author><name>Unknown</name></author>');
});

it('is as new as its newest entry, and without entries as old as time', () => {
  const older = { ...entry, id: '2'.repeat(16), updated: '2025-01-02T00:00:00.000Z' };
  const newest = (text: string) => /<updated>([^<]*)</.exec(text)?.[1];
  expect(newest(atomFeed({ ...feed, entries: [older, entry] }))).toBe('2026-01-02T00:00:00.000Z');
  expect(newest(atomFeed({ ...feed, entries: [] }))).toBe('1970-01-01T00:00:00.000Z');
});
