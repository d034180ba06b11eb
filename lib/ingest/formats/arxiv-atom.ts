import type { DumpFormat } from '../../model/record';
import { cleanText } from './clean-text';
import { emptyRecord } from './empty-record';
import { statedDate } from './stated-date';
import { texAccents } from './tex-accents';
import { textOf, xmlFormat } from './xml/xml-format';
import { childrenNamed } from './xml/xml-tree';

/**
 * An answer of the arXiv API: an Atom feed. `published` is the day of the first version, `updated` that
 * of the latest.
 */
export const arxivAtom: DumpFormat = xmlFormat(
  'arxiv-atom',
  ['entry'],
  (head) => (/<feed\b[^>]*www\.w3\.org\/2005\/Atom/.test(head) && /arxiv\.org/i.test(head) ? 0.97 : 0),
  () => (entry, line) => {
    const id = textOf(entry, 'id');
    const title = textOf(entry, 'title');
    if (title === null) return 'no title';
    const summary = textOf(entry, 'summary');
    if (/arxiv\.org\/api\/errors/.test(id ?? '')) return `arXiv answered with an error: ${summary ?? title}`;
    const authors = childrenNamed(entry, 'author');
    const names = authors.flatMap((author) => textOf(author, 'name') ?? []);
    return {
      ...emptyRecord(line, texAccents(title)),
      abstract: summary === null ? null : texAccents(summary),
      authors: names,
      authorCount: names.length > 0 ? names.length : null,
      organisation:
        authors.map((author) => textOf(author, 'affiliation')).find((name) => name !== null) ?? null,
      venue: textOf(entry, 'journal_ref'),
      categories: [
        ...new Set(
          childrenNamed(entry, 'category').flatMap(
            (category) => cleanText(category.attributes['term'] ?? '') ?? [],
          ),
        ),
      ],
      arxivId: id,
      doi: textOf(entry, 'doi'),
      url: id,
      dates: [
        ...statedDate(textOf(entry, 'published'), 'first-version'),
        ...statedDate(textOf(entry, 'updated'), 'revision'),
      ],
    };
  },
);
