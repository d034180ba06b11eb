import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { atomFeed } from '@/lib/exports/atom-feed';
import type { Feed } from '@/lib/exports/feed';
import { jsonFeed } from '@/lib/exports/json-feed';

const text = fc.string({ unit: 'binary', maxLength: 40 });
const entry = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{16}$/),
  title: text,
  summary: fc.option(text),
  authors: fc.array(text, { maxLength: 3 }),
  updated: fc
    .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((time) => time.toISOString()),
  themes: fc.array(
    fc.record({
      id: fc.constantFrom('agents', 'graphs'),
      strength: fc.constantFrom('about', 'mention'),
      words: fc.array(text, { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
});
const feed: fc.Arbitrary<Feed> = fc.record({
  title: text,
  home: fc.constant('https://papers.example.org'),
  self: fc.constantFrom('/feed.xml', '/feed.xml?themes=agents&q=%22a+b%22'),
  entries: fc.array(entry, { maxLength: 4 }),
});

/** What https://www.jsonfeed.org/version/1.1/ asks for, of the members that a feed of papers has. */
const JSON_FEED = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  items: z.array(
    z
      .strictObject({
        id: z.string().min(1),
        url: z.url(),
        title: z.string(),
        summary: z.string().optional(),
        content_text: z.string(),
        date_published: z.iso.datetime(),
        authors: z.array(z.strictObject({ name: z.string() })),
        tags: z.array(z.string()),
        _tideline: z.object({}),
      })
      .strict(),
  ),
});

describe('a feed, whatever stands in its papers', () => {
  const grammar = XmlDocument.fromBuffer(readFileSync('test/fixtures/feeds/atom.rng'));
  const schema = RelaxNGValidator.fromDoc(grammar);
  afterAll(() => {
    schema.dispose();
    grammar.dispose();
  });
  const valid = (xml: string): void => {
    const document = XmlDocument.fromString(xml);
    try {
      schema.validate(document);
    } finally {
      document.dispose();
    }
  };

  it('is Atom by the schema of RFC 4287, and a second reader finds the same in it', () => {
    fc.assert(
      fc.property(feed, (told) => {
        const xml = atomFeed(told);
        valid(xml);
        const read = parseAtomFeed(xml);
        expect(read.entries?.map(({ id }) => id) ?? []).toEqual(
          told.entries.map(({ id }) => `urn:tideline:paper:${id}`),
        );
        expect(read.entries?.map(({ updated }) => updated) ?? []).toEqual(
          told.entries.map(({ updated }) => updated),
        );
      }),
    );
  });

  it('is refused by that schema where something is amiss', () => {
    const xml = atomFeed({ title: 'x', home: 'https://x.org', self: '/feed.xml', entries: [] });
    expect(() => valid(xml.replace(/<updated>.*<\/updated>/, ''))).toThrow();
    expect(() => valid(xml.replace('</updated>', 'x</updated>'))).toThrow();
  });

  it('is a JSON Feed by the words of its specification, and a second reader finds the same in it', () => {
    fc.assert(
      fc.property(feed, (told) => {
        const json = jsonFeed(told);
        JSON_FEED.parse(JSON.parse(json));
        expect(parseJsonFeed(json).items?.map(({ id }) => id) ?? []).toEqual(
          told.entries.map(({ id }) => `urn:tideline:paper:${id}`),
        );
      }),
    );
  });
});
