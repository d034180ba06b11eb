import { describe, expect, it } from 'vitest';
import { papersTable } from '@/lib/exports/tables/papers-table';
import { namedRows } from './named-rows';

describe('papersTable', () => {
  it('parts the themes that a paper is about from those it mentions', async () => {
    const rows = await namedRows(
      papersTable([
        {
          id: '1',
          title: 'T',
          date: '2024-05',
          dateSource: 'stated',
          authors: ['A. One', 'B. Two'],
          authorCount: 5,
          organisation: null,
          venue: null,
          url: null,
          abstract: null,
          arxivId: null,
          doi: null,
          categories: ['cs.LG'],
          keywords: [],
          themes: [
            { id: 'a', strength: 'about' },
            { id: 'b', strength: 'mention' },
          ],
        },
      ]),
    );
    expect(rows[0]).toMatchObject({
      authors: 'A. One; B. Two',
      author_count: 5,
      themes_about: 'a',
      themes_mentioned: 'b',
      categories: 'cs.LG',
      keywords: '',
      abstract: null,
    });
  });
});
