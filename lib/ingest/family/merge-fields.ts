import type { KeyedRecord, Paper } from '../../model/paper';
import type { RawRecord } from '../../model/record';
import { chooseDate } from './choose-date';

function firstStated<T>(records: readonly RawRecord[], field: (record: RawRecord) => T | null): T | null {
  for (const record of records) {
    const value = field(record);
    if (value !== null) return value;
  }
  return null;
}

function firstList(records: readonly RawRecord[], field: (record: RawRecord) => string[]): string[] {
  return firstStated(records, (record) => (field(record).length > 0 ? field(record) : null)) ?? [];
}

/**
 * One paper from its records, given in the order of `byAbstract`: title, abstract and source of the
 * first, every other field from the first that states it, the date as `chooseDate` says. The id is
 * left to the caller. The number of authors may come from another record than their list.
 */
export function mergeFields(members: readonly KeyedRecord[]): Omit<Paper, 'id'> {
  const [lead] = members;
  if (lead === undefined) throw new RangeError('a paper needs at least one record');
  const records = members.map((member) => member.record);
  const authors = firstList(records, (record) => record.authors);
  const arxivIds = members.flatMap(({ keys }) =>
    keys.arxiv === null ? [] : [keys.arxiv.slice('arxiv:'.length)],
  );
  return {
    title: lead.record.title,
    abstract: lead.record.abstract,
    authors,
    authorCount:
      firstStated(records, (record) => record.authorCount) ?? (authors.length > 0 ? authors.length : null),
    organisation: firstStated(records, (record) => record.organisation),
    venue: firstStated(records, (record) => record.venue),
    categories: firstList(records, (record) => record.categories),
    keywords: firstList(records, (record) => record.keywords),
    arxivId: arxivIds[0] ?? null,
    doi: firstStated(records, (record) => record.doi),
    url: firstStated(records, (record) => record.url),
    date: chooseDate(
      records.flatMap((record) => record.dates),
      arxivIds,
    ),
    source: lead.format,
  };
}
