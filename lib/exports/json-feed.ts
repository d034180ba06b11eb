import { evidenceText, type Feed } from './feed';

/** A feed of papers by JSON Feed 1.1 (Simmons & Reece, 2020); `_tideline` holds the themes with their words. */
export function jsonFeed({ title, home, self, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: `${home}/papers`,
    feed_url: home + self,
    items: entries.map((entry) => ({
      id: `urn:tideline:paper:${entry.id}`,
      url: `${home}/papers/${entry.id}`,
      title: entry.title,
      ...(entry.summary === null ? {} : { summary: entry.summary }),
      content_text: [entry.summary ?? entry.title, evidenceText(entry.themes)].filter(Boolean).join('\n\n'),
      date_published: entry.updated,
      authors: entry.authors.map((name) => ({ name })),
      tags: entry.themes.map(({ id }) => id),
      _tideline: { themes: entry.themes },
    })),
  });
}
