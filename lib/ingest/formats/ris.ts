import type { DumpFormat, Parsed, StatedDate } from '../../model/record';
import { authorCount } from './author-count';
import { cleanText } from './clean-text';
import { emptyRecord } from './empty-record';
import { excerpt } from './excerpt';
import { inferredDates } from './inferred-dates';
import { naturalName } from './natural-name';
import { parseDate } from './parse-date';
import { TaggedRecords, type TaggedRecord } from './tagged/tagged-records';
import { unescapeMarkup } from './unescape-markup';
import { webAddress } from './web-address';
import { wordList } from './word-list';

function values({ fields }: TaggedRecord, ...tags: string[]): string[] {
  for (const tag of tags) {
    const stated = (fields.get(tag) ?? []).flatMap((value) => cleanText(unescapeMarkup(value)) ?? []);
    if (stated.length > 0) return stated;
  }
  return [];
}

/** `2012/07/01/`, `2019/05//Spring` and `2014` up to the day; what follows the third slash is other information. */
function dateOf(text: string | undefined): string | null {
  return text === undefined ? null : parseDate(text.split('/').slice(0, 3).join('/'));
}

function datesOf(record: TaggedRecord): StatedDate[] {
  const year = values(record, 'PY', 'Y1')[0];
  const whole = values(record, 'DA')[0];
  const day = values(record, 'PD')[0];
  const ofDay = year === undefined || day === undefined ? null : parseDate(`${day} ${year}`);
  return [
    { value: dateOf(whole), text: whole },
    { value: ofDay, text: `${day} ${year}` },
    { value: dateOf(year), text: year },
  ].flatMap(({ value, text }) =>
    value === null || text === undefined ? [] : [{ value, basis: 'venue' as const, text }],
  );
}

/** A value of a tag that users define, where its word says that it is ours. */
function labelled(record: TaggedRecord, tag: string, word: string): string | null {
  const value = values(record, tag).find((one) => one.startsWith(`${word}: `));
  return value?.slice(word.length + 2) ?? null;
}

function parsed(record: TaggedRecord): Parsed {
  const reject = (reason: string): Parsed => {
    const text = [...record.fields].map(([tag, stated]) => `${tag} ${stated.join(' ')}`).join(' ');
    return { kind: 'rejected', rejected: { line: record.line, reason, excerpt: excerpt(text) } };
  };
  if (record.tooLong) return reject('the record is longer than 8 MiB');
  const title = values(record, 'TI', 'T1', 'CT')[0];
  if (title === undefined) return reject('no title');
  const authors = values(record, 'AF', 'AU', 'A1').map(naturalName);
  const keywords = values(record, 'KW', 'DE').flatMap((keyword) => keyword.split(';'));
  const url =
    values(record, 'UR', 'L2', 'LK')
      .map(webAddress)
      .find((address) => address !== null) ?? null;
  return {
    kind: 'record',
    record: {
      ...emptyRecord(record.line, title),
      abstract: values(record, 'AB', 'N2')[0] ?? null,
      authors,
      authorCount: authorCount(labelled(record, 'U1', 'authors'), authors),
      organisation: values(record, 'AD')[0] ?? null,
      venue: values(record, 'T2', 'JO', 'JF', 'SO', 'BT', 'JA', 'J2')[0] ?? null,
      categories: wordList(labelled(record, 'U2', 'categories') ?? ''),
      keywords: [...new Set(keywords.flatMap((keyword) => cleanText(keyword) ?? []))],
      arxivId:
        values(record, 'AN').find((number) => /^arxiv:/i.test(number)) ??
        values(record, 'UR', 'L2', 'LK').find((address) => /arxiv\.org\//i.test(address)) ??
        null,
      doi: values(record, 'DO', 'DI')[0] ?? null,
      url,
      dates: inferredDates(labelled(record, 'U3', 'date'), datesOf(record)),
    },
  };
}

/**
 * RIS, as reference managers and publishers export it, and the tagged text of Web of Science. Dates are
 * those of print or venue.
 */
export const ris: DumpFormat = {
  name: 'ris',
  sniff: (head) => {
    if (/^\s{0,2}TY\s{1,2}- ?\w*\s*$/m.test(head) && /^\s{0,2}(?:TI|T1|AU|A1)\s{1,2}-/m.test(head))
      return 0.95;
    return /^[\s\ufeff]*FN [^\n]*\r?\nVR /.test(head) || /^[\s\ufeff]*PT [A-Z]\s/.test(head) ? 0.9 : 0;
  },
  async *parse(text) {
    const records = new TaggedRecords();
    for await (const chunk of text) for (const record of records.push(chunk)) yield parsed(record);
    for (const record of records.end()) yield parsed(record);
  },
};
