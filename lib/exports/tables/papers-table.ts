import type { PaperDetail } from '@/lib/model/answers';
import type { Cell, Table } from '../table';

/** What a row of the table needs of a paper. */
export type ListedPaper = Omit<PaperDetail, 'tags' | 'sources'>;

/** One row a paper; authors, categories, keywords and themes are each separated by `; `. */
export function papersTable(papers: Iterable<ListedPaper> | AsyncIterable<ListedPaper>): Table {
  return {
    columns: [
      { name: 'id', kind: 'code' },
      { name: 'title', kind: 'text' },
      { name: 'date', kind: 'code' },
      { name: 'date_source', kind: 'code' },
      { name: 'authors', kind: 'text' },
      { name: 'author_count', kind: 'number' },
      { name: 'organisation', kind: 'text' },
      { name: 'venue', kind: 'text' },
      { name: 'url', kind: 'text' },
      { name: 'arxiv_id', kind: 'text' },
      { name: 'doi', kind: 'text' },
      { name: 'categories', kind: 'text' },
      { name: 'keywords', kind: 'text' },
      { name: 'themes_about', kind: 'code' },
      { name: 'themes_mentioned', kind: 'code' },
      { name: 'abstract', kind: 'text' },
    ],
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
