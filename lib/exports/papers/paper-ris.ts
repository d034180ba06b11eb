import type { ListedPaper } from '../tables/papers-table';
import type { PaperFormat } from './paper-format';
import { protectMarkup } from './protect-markup';
import { writtenDate } from './written-date';

/**
 * RIS (Research Information Systems, format of 2001 and 2011). The arXiv id is the accession number; what
 * has no tag (number of authors, categories, an inferred date) stands in the tags that users define, each with its word.
 */
export const paperRis: PaperFormat = {
  name: 'ris',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  write(paper) {
    const lines = linesOf(paper).flatMap(([tag, value]) =>
      value === null || value === '' ? [] : [`${tag}  - ${protectMarkup(value)}\r\n`],
    );
    return `TY  - ${paper.venue === null ? 'GEN' : 'JOUR'}\r\n${lines.join('')}ER  - \r\n\r\n`;
  },
};

function linesOf(paper: ListedPaper): [tag: string, value: string | null][] {
  const date = writtenDate(paper);
  const [year, month, day] = date?.date.split('-') ?? [];
  return [
    ['TI', paper.title],
    ...paper.authors.map((name): [string, string] => ['AU', author(name)]),
    ['T2', paper.venue],
    ['PY', year ?? null],
    ['DA', month === undefined ? null : `${year}/${month}/${day ?? ''}${day === undefined ? '' : '/'}`],
    ['DO', paper.doi],
    ['UR', paper.url],
    ['AN', paper.arxivId === null ? null : `arXiv:${paper.arxivId}`],
    ['AD', paper.organisation],
    ...paper.keywords.map((keyword): [string, string] => ['KW', keyword]),
    ['AB', paper.abstract],
    [
      'U1',
      paper.authorCount === null || paper.authorCount === paper.authors.length
        ? null
        : `authors: ${paper.authorCount}`,
    ],
    ['U2', paper.categories.length === 0 ? null : `categories: ${paper.categories.join('; ')};`],
    ['U3', date?.inferred === true ? 'date: inferred' : null],
    ['ID', paper.id],
  ];
}

/** `Last, First`; a name with a comma of its own ends in one, which keeps a reader from turning it about. */
function author(name: string): string {
  if (name.includes(',')) return `${name},`;
  const [, first, last] = /^(\S.*) (\S+)$/.exec(name) ?? [];
  return first === undefined || last === undefined ? name : `${last}, ${first}`;
}
