import type { DumpFormat, StatedDate } from '../../model/record';
import { emptyRecord } from './empty-record';
import { parseDate } from './parse-date';
import { statedDate } from './stated-date';
import { webAddress } from './web-address';
import { textOf, xmlFormat, type ReadElement } from './xml/xml-format';
import { childNamed, childrenNamed, type XmlElement } from './xml/xml-tree';

/** What the volume says for all its papers. */
interface Volume {
  venue: string | null;
  dates: StatedDate[];
}

function readVolume(meta: XmlElement): Volume {
  const year = textOf(meta, 'year');
  const month = textOf(meta, 'month');
  const value = year === null || month === null ? null : parseDate(`${month} ${year}`);
  return {
    venue: textOf(meta, 'venue')?.toUpperCase() ?? textOf(meta, 'booktitle'),
    dates: value === null ? statedDate(year, 'venue') : [{ value, basis: 'venue', text: `${month} ${year}` }],
  };
}

function addressOf(paper: XmlElement): string | null {
  const url = textOf(paper, 'url');
  return url === null ? null : (webAddress(url) ?? `https://aclanthology.org/${url}/`);
}

function authorOf(author: XmlElement): string[] {
  const name = ['first', 'last'].flatMap((part) => textOf(author, part) ?? []).join(' ');
  return name === '' ? [] : [name];
}

function reader(): ReadElement {
  let volume: Volume = { venue: null, dates: [] };
  return (element, line) => {
    if (element.name === 'meta') {
      volume = readVolume(element);
      return null;
    }
    const title = textOf(element, 'title');
    if (title === null) return 'no title';
    if (childNamed(element, 'retracted') !== null) return 'left out: retracted';
    if (childNamed(element, 'removed') !== null) return 'left out: removed by its source';
    const authors = childrenNamed(element, 'author').flatMap(authorOf);
    return {
      ...emptyRecord(line, title),
      abstract: textOf(element, 'abstract'),
      authors,
      authorCount: authors.length > 0 ? authors.length : null,
      venue: volume.venue,
      doi: textOf(element, 'doi'),
      url: addressOf(element),
      dates: volume.dates,
    };
  };
}

/**
 * The XML of the ACL Anthology: volumes of papers. Venue, year and month stand with the volume; the
 * front matter is no paper, retracted papers are left out.
 */
export const aclXml: DumpFormat = xmlFormat(
  'acl-xml',
  ['meta', 'paper'],
  (head) => (/<collection\b[^>]*\bid=/.test(head) && /<volume\b|<paper\b/.test(head) ? 0.95 : 0),
  reader,
);
