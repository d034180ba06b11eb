import type { PaperFormat } from './paper-format';
import { protectMarkup } from './protect-markup';
import { writtenDate } from './written-date';

/**
 * JSON, one paper a line, under the names that the reader of `jsonl` knows. Lists are lists, what is not
 * known is left out; `themes` is beside them for others, the reader tags anew.
 */
export const paperJsonl: PaperFormat = {
  name: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  write(paper) {
    const date = writtenDate(paper);
    const stated = {
      id: paper.id,
      title: protectMarkup(paper.title),
      abstract: paper.abstract === null ? null : protectMarkup(paper.abstract),
      authors: paper.authors,
      authorCount: paper.authorCount === paper.authors.length ? null : paper.authorCount,
      // A list, since the reader would part a text at its semicolons.
      organisation: paper.organisation === null ? [] : [paper.organisation],
      venue: paper.venue === null ? null : protectMarkup(paper.venue),
      date: date?.date ?? null,
      dateSource: date?.inferred === true ? 'inferred' : null,
      arxiv: paper.arxivId,
      doi: paper.doi,
      url: paper.url === null ? [] : [paper.url],
      categories: paper.categories,
      keywords: paper.keywords,
      themes: paper.themes.map(({ id }) => id),
    };
    const known = Object.entries(stated).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    );
    return `${JSON.stringify(Object.fromEntries(known))}\n`;
  },
};
