import type { ListedPaper } from '../tables/papers-table';
import type { PaperFormat } from './paper-format';
import { protectMarkup } from './protect-markup';
import { texEscape } from './tex-escape';
import { writtenDate } from './written-date';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * BibTeX with the fields of BibLaTeX: `date` beside `year` and `month`, `eprint` for arXiv. What neither
 * has a field for (number of authors, all categories, an inferred date) stands in fields of our own,
 * which other programs pass over.
 */
export const paperBibtex: PaperFormat = {
  name: 'bibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex; charset=utf-8',
  write(paper) {
    const fields = fieldsOf(paper).flatMap(([name, value]) =>
      value === null || value === '' ? [] : [`  ${name} = ${value},\n`],
    );
    return `@${paper.venue === null ? 'misc' : 'article'}{${keyOf(paper)},\n${fields.join('')}}\n\n`;
  },
};

function fieldsOf(paper: ListedPaper): [name: string, value: string | null][] {
  const date = writtenDate(paper);
  const [year, month] = date?.date.split('-') ?? [];
  return [
    // In double braces, so that no style changes its capitals.
    ['title', `{{${text(paper.title)}}}`],
    ['author', inBraces(paper.authors.map(author).join(' and '))],
    ['journal', valued(paper.venue)],
    ['date', inBraces(date?.date ?? '')],
    ['year', inBraces(year ?? '')],
    ['month', month === undefined ? null : (MONTHS[Number(month) - 1] ?? null)],
    ['doi', inBraces(paper.doi ?? '')],
    ['eprint', inBraces(paper.arxivId ?? '')],
    ['archiveprefix', paper.arxivId === null ? null : '{arXiv}'],
    ['primaryclass', inBraces(text(paper.categories[0] ?? ''))],
    ['url', inBraces((paper.url ?? '').replace(/[{}\\]/g, encodeURIComponent))],
    ['institution', valued(paper.organisation)],
    ['keywords', listed(paper.keywords)],
    ['abstract', valued(paper.abstract)],
    ['categories', paper.categories.join().includes(',') ? listed(paper.categories) : null],
    [
      'authorcount',
      paper.authorCount === paper.authors.length ? null : inBraces(String(paper.authorCount ?? '')),
    ],
    ['datesource', date?.inferred === true ? '{inferred}' : null],
  ];
}

const text = (stated: string): string => texEscape(protectMarkup(stated));
const inBraces = (value: string): string => (value === '' ? '' : `{${value}}`);
const valued = (stated: string | null): string => inBraces(text(stated ?? ''));

/** A semicolon straight behind `&GT` would make a character reference of it. */
const apart = (entry: string): string => (/&\\?#?\w{1,9}$/.test(entry) ? `${entry} ` : entry);

/** A list ends in a semicolon where a comma in it would else part it. */
function listed(entries: readonly string[]): string {
  const joined = entries.map(text).map(apart).join('; ');
  return inBraces(entries.length === 1 && joined.includes(',') ? `${joined};` : joined);
}

/** A name that the reader would turn about or part is put in braces. */
function author(name: string): string {
  const written = texEscape(name);
  return /,|\band\b|^others$/i.test(name) ? `{${written}}` : written;
}

/** `vaswani2017-0a1b2c3d`: to be read, and different for every paper. */
function keyOf({ authors, date, id }: ListedPaper): string {
  const last = (authors[0] ?? 'anon').split(/\s+/).at(-1) ?? 'anon';
  const plain = last
    .normalize('NFKD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  return `${plain === '' ? 'anon' : plain}${date?.slice(0, 4) ?? ''}-${id.slice(0, 8)}`;
}
