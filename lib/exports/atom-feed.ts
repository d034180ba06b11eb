import { evidenceText, type Feed, type FeedEntry } from './feed';

/** What XML 1.0 cannot hold, not even escaped. */
const UNPRINTABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const BEGINNING = '1970-01-01T00:00:00.000Z';

/**
 * A feed of papers by RFC 4287 (Nottingham & Sayre, "The Atom Syndication Format", 2005). Text is
 * plain: markup in a title or an abstract is shown, never run. A feed without entries is as old as time.
 */
export function atomFeed({ title, home, self, entries }: Feed): string {
  const updated = entries.map((entry) => entry.updated).reduce((a, b) => (a > b ? a : b), BEGINNING);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>urn:tideline:feed:${escaped(self)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(home + self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(home)}/papers"/>`,
    `<updated>${updated}</updated>`,
    ...entries.flatMap((entry) => written(entry, home)),
    '</feed>',
    '',
  ];
  return lines.join('\n');
}

function written({ id, title, summary, authors, updated, themes }: FeedEntry, home: string): string[] {
  // An entry without an author is no valid one; the paper's page is where to look.
  const names = authors.length === 0 ? ['Unknown'] : authors;
  return [
    '<entry>',
    `<id>urn:tideline:paper:${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escaped(`${home}/papers/${id}`)}"/>`,
    `<updated>${updated}</updated>`,
    ...names.map((name) => `<author><name>${escaped(name)}</name></author>`),
    ...(summary === null ? [] : [`<summary>${escaped(summary)}</summary>`]),
    ...themes.map((theme) => `<category term="${escaped(theme.id)}" label="${theme.strength}"/>`),
    ...(themes.length === 0
      ? []
      : [`<content type="text">${escaped(`${summary ?? title}\n\n${evidenceText(themes)}`)}</content>`]),
    '</entry>',
  ];
}

function escaped(text: string): string {
  return text
    .replace(UNPRINTABLE, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
