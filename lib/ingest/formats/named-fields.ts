import type { RawRecord, StatedDate } from '../../model/record';
import { authorCount } from './author-count';
import { authorNames } from './author-names';
import { cleanText } from './clean-text';
import { emptyRecord } from './empty-record';
import { fieldNamed, type FieldName } from './field-names';
import { inferredDates } from './inferred-dates';
import { parseDate } from './parse-date';
import { statedDate } from './stated-date';
import { unescapeMarkup } from './unescape-markup';
import { webAddress } from './web-address';
import { wordList } from './word-list';

/** A value as a table states it: a text, or a list where the table has lists. */
export type NamedValue = string | string[];

const ARXIV_SHAPE = /^(?:arxiv:)?(?:\d{4}\.\d{3,5}|[a-z-]+(?:\.[a-z-]{2,})?\/\d{7})(?:v\d+)?$/i;

/** The values by field: of several names for a field the best one that has a value. */
function byField(values: Iterable<readonly [string, NamedValue]>): Map<FieldName, NamedValue> {
  const best = new Map<FieldName, { value: NamedValue; rank: number }>();
  for (const [name, value] of values) {
    const found = fieldNamed(name);
    if (found === null || value.length === 0) continue;
    const present = best.get(found.field);
    if (present === undefined || found.rank < present.rank)
      best.set(found.field, { value, rank: found.rank });
  }
  return new Map([...best].map(([field, { value }]) => [field, value]));
}

function single(value: NamedValue | undefined): string | null {
  const text = Array.isArray(value) ? value[0] : value;
  return text === undefined ? null : cleanText(text);
}

function prose(value: NamedValue | undefined): string | null {
  const text = single(value);
  return text === null ? null : cleanText(unescapeMarkup(text));
}

function list(value: NamedValue | undefined, split: (text: string) => string[]): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(cleanText).filter((entry) => entry !== null) : split(value);
}

function datesIn(fields: Map<FieldName, NamedValue>): StatedDate[] {
  const text = (field: FieldName): string | null => single(fields.get(field));
  const year = text('year')?.replace(/\.0+$/, '') ?? null;
  const month = text('month');
  const ofMonth =
    year === null || month === null ? null : (parseDate(`${month} ${year}`) ?? parseDate(`${year}-${month}`));
  return [
    ...statedDate(text('first-version'), 'first-version'),
    ...statedDate(text('listed'), 'listed'),
    ...statedDate(text('publication'), 'venue'),
    ...(ofMonth === null
      ? statedDate(year, 'venue')
      : [{ value: ofMonth, basis: 'venue' as const, text: `${month} ${year}` }]),
    ...statedDate(text('revision'), 'revision'),
  ];
}

/**
 * A record from values under names of a table: title, abstract or summary, date, published or year,
 * doi, arxiv, url, authors, venue, keywords and their many synonyms, whatever their case. An `id` of
 * arXiv's shape is an arXiv id. The reason as text where there is no title.
 */
export function recordOfFields(
  line: number,
  values: readonly (readonly [string, NamedValue])[],
): RawRecord | string {
  const fields = byField(values);
  const title = prose(fields.get('title'));
  if (title === null) return 'no title';
  const authors = list(fields.get('authors'), authorNames);
  const id = single(values.find(([name]) => /^(?:id|paper_?id)$/i.test(name))?.[1]);
  return {
    ...emptyRecord(line, title),
    abstract: prose(fields.get('abstract')),
    authors,
    authorCount: authorCount(single(fields.get('author-count')), authors),
    organisation: list(fields.get('organisation'), (text) => text.split(/[;|]/))[0]?.trim() || null,
    venue: prose(fields.get('venue')),
    categories: list(fields.get('categories'), wordList),
    keywords: list(fields.get('keywords'), wordList),
    arxivId: single(fields.get('arxiv')) ?? (id !== null && ARXIV_SHAPE.test(id) ? id : null),
    doi: single(fields.get('doi')),
    url:
      list(fields.get('url'), (text) => text.split(/[\s;]+/))
        .map(webAddress)
        .find((url) => url !== null) ?? null,
    dates: inferredDates(single(fields.get('date-source')), datesIn(fields)),
  };
}
