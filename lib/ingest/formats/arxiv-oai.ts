import type { DumpFormat, RawRecord, StatedDate } from '../../model/record';
import { authorNames } from './author-names';
import { cleanText } from './clean-text';
import { emptyRecord } from './empty-record';
import { naturalName } from './natural-name';
import { statedDate } from './stated-date';
import { texAccents } from './tex-accents';
import { textOf, xmlFormat } from './xml/xml-format';
import { childNamed, childrenNamed, type XmlElement } from './xml/xml-tree';

function texts(element: XmlElement, name: string): string[] {
  return childrenNamed(element, name).flatMap((child) => cleanText(texAccents(child.text)) ?? []);
}

function fullName(author: XmlElement): string[] {
  const parts = ['forenames', 'keyname', 'suffix'].flatMap((name) => textOf(author, name) ?? []);
  return parts.length === 0 ? [] : [texAccents(parts.join(' '))];
}

/** Metadata in the formats `arXiv` and `arXivRaw`. */
function fromArxiv(paper: XmlElement, record: RawRecord): RawRecord {
  const listed = childNamed(paper, 'authors');
  const authors =
    listed !== null && listed.children.length > 0
      ? childrenNamed(listed, 'author').flatMap(fullName)
      : authorNames(texAccents(listed?.text ?? ''));
  const versions = childrenNamed(paper, 'version').map((version) => textOf(version, 'date'));
  const last = versions.length > 1 ? (versions.at(-1) ?? null) : null;
  return {
    ...record,
    abstract: texts(paper, 'abstract')[0] ?? null,
    authors,
    authorCount: authors.length > 0 ? authors.length : null,
    venue: textOf(paper, 'journal-ref'),
    categories: (textOf(paper, 'categories') ?? '').split(' ').filter((category) => category !== ''),
    arxivId: textOf(paper, 'id'),
    doi: textOf(paper, 'doi'),
    dates: [
      ...statedDate(textOf(paper, 'created') ?? versions[0] ?? null, 'first-version'),
      ...statedDate(textOf(paper, 'updated') ?? last, 'revision'),
    ],
  };
}

/** The earliest of the dates is the first version, the others are revisions. */
function dublinDates(stated: readonly string[]): StatedDate[] {
  const [first, ...others] = stated
    .flatMap((text) => statedDate(text, 'revision'))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
  return first === undefined ? [] : [{ ...first, basis: 'first-version' }, ...others];
}

/** Metadata in Dublin Core, `oai_dc`. */
function fromDublinCore(paper: XmlElement, record: RawRecord): RawRecord {
  const identifiers = texts(paper, 'identifier');
  const authors = texts(paper, 'creator').map(naturalName);
  return {
    ...record,
    abstract: texts(paper, 'description').find((text) => !/^comment:/i.test(text)) ?? null,
    authors,
    authorCount: authors.length > 0 ? authors.length : null,
    categories: texts(paper, 'subject'),
    arxivId: identifiers.find((text) => /arxiv\.org\/abs\//i.test(text)) ?? null,
    doi: identifiers.find((text) => /^doi:|doi\.org\//i.test(text)) ?? null,
    url: identifiers.find((text) => /^https?:/i.test(text)) ?? null,
    dates: dublinDates(texts(paper, 'date')),
  };
}

/**
 * Records of arXiv's OAI-PMH service in the formats `arXiv`, `arXivRaw` and `oai_dc`. The `datestamp` of a
 * record is the day on which it was last touched and dates nothing; deleted records are left out.
 */
export const arxivOai: DumpFormat = xmlFormat(
  'arxiv-oai',
  ['record'],
  (head) => (/<OAI-PMH\b|openarchives\.org\/OAI/.test(head) ? 0.95 : 0),
  () => (record, line) => {
    const header = childNamed(record, 'header');
    if (header?.attributes['status'] === 'deleted') return 'left out: deleted at its source';
    const paper = childNamed(record, 'metadata')?.children[0] ?? null;
    const title = paper === null ? null : texts(paper, 'title')[0];
    if (paper === null || title === null || title === undefined) return 'no title';
    const read = paper.name === 'dc' ? fromDublinCore : fromArxiv;
    const stated = read(paper, emptyRecord(line, title));
    const identifier = textOf(header, 'identifier');
    const ofArxiv = stated.arxivId === null && /arxiv/i.test(identifier ?? '');
    return ofArxiv ? { ...stated, arxivId: identifier } : stated;
  },
);
