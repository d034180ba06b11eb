import type { PaperDetail } from '@/lib/model/answers';
import type { Cell, Column, Table } from '../table';

/** What a row of the table needs of a paper. */
export type ListedPaper = Omit<PaperDetail, 'tags' | 'sources'>;

const COLUMNS: Column[] = [
  { name: 'id', kind: 'code', meaning: 'Paper: 16 hex digits of the SHA-256 of its key.' },
  { name: 'title', kind: 'text', meaning: 'Title.' },
  {
    name: 'date',
    kind: 'code',
    meaning: 'As precise as known: YYYY-MM-DD, YYYY-MM or YYYY; empty for no date.',
  },
  { name: 'date_source', kind: 'code', meaning: 'stated or inferred.' },
  { name: 'authors', kind: 'text', meaning: 'Separated by "; ".' },
  {
    name: 'author_count',
    kind: 'count',
    meaning: 'How many there are, where only their number is stated too.',
  },
  { name: 'organisation', kind: 'text', meaning: 'Where the work was done, as far as stated.' },
  { name: 'venue', kind: 'text', meaning: 'Journal or proceedings.' },
  { name: 'url', kind: 'text', meaning: 'Address.' },
  { name: 'arxiv_id', kind: 'text', meaning: 'Without version.' },
  { name: 'doi', kind: 'text', meaning: 'In lower case.' },
  { name: 'categories', kind: 'text', meaning: 'Separated by "; ".' },
  { name: 'keywords', kind: 'text', meaning: 'Separated by "; ".' },
  { name: 'themes_about', kind: 'code', meaning: 'Themes that the paper is about, separated by "; ".' },
  { name: 'themes_mentioned', kind: 'code', meaning: 'Themes that it mentions, separated by "; ".' },
  { name: 'abstract', kind: 'text', meaning: 'Abstract.' },
];

/** One row a paper; authors, categories, keywords and themes are each separated by `; `. */
export function papersTable(papers: Iterable<ListedPaper> | AsyncIterable<ListedPaper>): Table {
  return {
    columns: COLUMNS,
    rows: rowsOf(papers),
  };
}

async function* rowsOf(papers: Iterable<ListedPaper> | AsyncIterable<ListedPaper>): AsyncGenerator<Cell[]> {
  for await (const paper of papers) {
    const themes = (strength: string): string =>
      paper.themes
        .filter((theme) => theme.strength === strength)
        .map(({ id }) => id)
        .join('; ');
    yield [
      paper.id,
      paper.title,
      paper.date,
      paper.dateSource,
      paper.authors.join('; '),
      paper.authorCount,
      paper.organisation,
      paper.venue,
      paper.url,
      paper.arxivId,
      paper.doi,
      paper.categories.join('; '),
      paper.keywords.join('; '),
      themes('about'),
      themes('mention'),
      paper.abstract,
    ];
  }
}
