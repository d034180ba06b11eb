import type { DumpFormat, Parsed, RawRecord, StatedDate } from '../../model/record';
import { authorCount } from './author-count';
import { BibEntries, type BibEntry } from './bib/bib-entries';
import { readBibFields } from './bib/bib-fields';
import { texText } from './bib/tex-text';
import { cleanText } from './clean-text';
import { emptyRecord } from './empty-record';
import { excerpt } from './excerpt';
import { inferredDates } from './inferred-dates';
import { naturalName } from './natural-name';
import { parseDate } from './parse-date';
import { unescapeMarkup } from './unescape-markup';
import { webAddress } from './web-address';
import { wordList } from './word-list';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MOST_MACROS = 10_000;
type Fields = ReadonlyMap<string, string>;

/** The first of these fields that has a value, as text. */
function text(fields: Fields, ...names: string[]): string | null {
  for (const name of names) {
    const value = cleanText(unescapeMarkup(texText(fields.get(name) ?? '')));
    if (value !== null) return value;
  }
  return null;
}

/** Names between `and` that stands outside of braces; a name in braces is one word. */
function authorsOf(stated: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let name = '';
  for (const word of stated.split(/(\s+)/)) {
    if (word.toLowerCase() === 'and' && depth === 0) {
      names.push(name);
      name = '';
      continue;
    }
    depth += word.split('{').length - word.split('}').length;
    name += word;
  }
  return [...names, name].flatMap((written) => {
    const clean = cleanText(texText(written));
    if (clean === null || /^others$/i.test(clean)) return [];
    return isOneGroup(written.trim()) ? [clean] : [naturalName(clean)];
  });
}

/** Whether one pair of braces holds all of it. */
function isOneGroup(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}') depth--;
    if (depth === 0) return at > 0 && at === text.length - 1;
  }
  return false;
}

function datesOf(fields: Fields): StatedDate[] {
  const [date, year, month] = [text(fields, 'date'), text(fields, 'year'), text(fields, 'month')];
  const whole = date === null ? null : parseDate(date.split('/')[0] as string);
  if (whole !== null) return [{ value: whole, basis: 'venue', text: date as string }];
  const digits = year?.match(/\d{4}/)?.[0] ?? null;
  if (digits === null) return [];
  const ofMonth =
    month === null ? null : (parseDate(`${month} ${digits}`) ?? parseDate(`${digits}-${month}`));
  const stated = ofMonth ?? parseDate(digits);
  return stated === null
    ? []
    : [{ value: stated, basis: 'venue', text: ofMonth === null ? digits : `${month} ${digits}` }];
}

/** The arXiv id: an `eprint` of arXiv, or one that the journal's or the note's text names. */
function arxivIdOf(fields: Fields): string | null {
  const eprint = text(fields, 'eprint');
  const kind = text(fields, 'archiveprefix', 'eprinttype');
  if (eprint !== null && (kind === null || /arxiv/i.test(kind))) return eprint;
  const named = ['journal', 'note', 'howpublished', 'volume', 'url', 'booktitle', 'pages'].map(
    (name) => fields.get(name) ?? '',
  );
  return (
    named.find((value) => /arxiv[:./\s]/i.test(value) && /\d{4}\.\d{4,5}|[a-z-]+\/\d{7}/.test(value)) ?? null
  );
}

/** Journal or proceedings; arXiv, which some exports put in its place, is none. */
function venueOf(fields: Fields): string | null {
  const venue = text(fields, 'journal', 'journaltitle', 'booktitle');
  return venue === null || /^(?:arxiv\b|corr$)/i.test(venue) ? null : venue;
}

function recordOf(line: number, kind: string, fields: Fields): RawRecord | string {
  const title = text(fields, 'title');
  if (title === null) return 'no title';
  if (kind === 'proceedings') return 'left out: a volume of proceedings, no paper';
  const subtitle = text(fields, 'subtitle');
  const authors = authorsOf(fields.get('author') ?? '');
  const stated = text(fields, 'authorcount');
  return {
    ...emptyRecord(line, subtitle === null ? title : `${title}: ${subtitle}`),
    abstract: text(fields, 'abstract'),
    authors,
    authorCount: authorCount(stated, authors),
    organisation: text(fields, 'institution', 'school', 'organization'),
    venue: venueOf(fields),
    categories: wordList(text(fields, 'categories', 'primaryclass') ?? ''),
    keywords: wordList(text(fields, 'keywords', 'author_keywords', 'keyword') ?? ''),
    arxivId: arxivIdOf(fields),
    doi:
      fields.get('doi') === undefined
        ? null
        : cleanText((fields.get('doi') as string).replace(/[{}\\]/g, '')),
    url: webAddress(cleanText((fields.get('url') ?? '').replace(/\\(?=[_%&#])|[{}]/g, ''))),
    dates: inferredDates(text(fields, 'datesource'), datesOf(fields)),
  };
}

function parsed(entry: BibEntry, macros: Map<string, string>): Parsed[] {
  const reject = (reason: string): Parsed[] => [
    { kind: 'rejected', rejected: { line: entry.line, reason, excerpt: excerpt(entry.text) } },
  ];
  const kind = /^@\s*([a-z]+)/i.exec(entry.text)?.[1]?.toLowerCase();
  if (kind === 'comment' || kind === 'preamble') return [];
  if (entry.problem !== null) return reject(entry.problem);
  try {
    const { kind: name, fields } = readBibFields(entry.text, macros);
    if (name === 'string') {
      for (const [macro, value] of fields) if (macros.size < MOST_MACROS) macros.set(macro, value);
      return [];
    }
    const record = recordOf(entry.line, name, fields);
    return typeof record === 'string' ? reject(record) : [{ kind: 'record', record }];
  } catch (error) {
    return reject(`no BibTeX entry: ${(error as Error).message}`);
  }
}

/**
 * BibTeX and BibLaTeX: entries with LaTeX in their values, macros (`@string` and months), values joined
 * by `#`. Volumes of proceedings are left out, an entry that is not understood is rejected by itself. Dates are
 * those of print or venue.
 */
export const bibtex: DumpFormat = {
  name: 'bibtex',
  sniff: (head) =>
    /^\s{0,3}@\s*[a-z]+\s*[{(]\s*[^\s,{}"=]*\s*,\s*\n?\s*[a-z][\w.:+-]*\s*=/im.test(head) ? 0.93 : 0,
  async *parse(source) {
    const entries = new BibEntries();
    const macros = new Map(MONTHS.map((month) => [month, month]));
    for await (const chunk of source) for (const entry of entries.push(chunk)) yield* parsed(entry, macros);
    for (const entry of entries.end()) yield* parsed(entry, macros);
  },
};
