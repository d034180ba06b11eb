import type { RawRecord, Rejected } from '../../model/record';

const LONGEST_TITLE = 5_000;
/** Postgres indexes a venue, an id and their like; an index entry holds 2,700 bytes at most. */
const LONGEST_NAME = 500;

// NUL cannot stand in a Postgres text, half a surrogate pair not in UTF-8.
const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * The record with what a database cannot hold replaced by U+FFFD, offsets unmoved, and fields that
 * are no longer names cut or dropped; or why it cannot be kept.
 */
export function storable(record: RawRecord): RawRecord | Rejected {
  const title = clean(record.title);
  if (title.trim() === '') return rejected(record, 'The record has no title.');
  if (title.length > LONGEST_TITLE) {
    return rejected(record, `The title is longer than ${LONGEST_TITLE} characters.`);
  }
  return {
    ...record,
    title,
    abstract: record.abstract === null ? null : clean(record.abstract),
    authors: record.authors.map(clean),
    organisation: name(record.organisation),
    venue: name(record.venue),
    categories: record.categories.map(clean),
    keywords: record.keywords.map(clean),
    arxivId: id(record.arxivId),
    doi: id(record.doi),
    url: record.url === null ? null : clean(record.url),
    dates: record.dates.map((date) => ({ ...date, text: clean(date.text) })),
  };
}

function clean(text: string): string {
  return text.replace(UNSTORABLE, '\uFFFD');
}

function name(text: string | null): string | null {
  return text === null ? null : clean(text.slice(0, LONGEST_NAME));
}

function id(text: string | null): string | null {
  return text === null || text.length > LONGEST_NAME ? null : clean(text);
}

function rejected(record: RawRecord, reason: string): Rejected {
  return { line: record.line, reason, excerpt: clean(record.title.slice(0, 200)) };
}
