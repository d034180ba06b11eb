import { describe, expect, it } from 'vitest';
import { paperJsonl } from '@/lib/exports/papers/paper-jsonl';
import { A_PAPER } from './a-paper';

describe('a paper as a line of JSON', () => {
  it('leaves out what is not known, and holds lists as lists', () => {
    const line = paperJsonl.write({ ...A_PAPER, doi: null, keywords: [], authorCount: 2 });
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(JSON.parse(line)).toEqual({
      ...{
        id: A_PAPER.id,
        title: 'Attention & &lt;i>all&lt;/i>',
        abstract: 'We need it.',
        authors: A_PAPER.authors,
      },
      ...{ organisation: ['Google'], venue: 'NeurIPS', date: '2017-06-12', arxiv: '1706.03762' },
      ...{ url: ['https://example.org/a'], categories: ['cs.CL', 'cs.LG'], themes: ['transformers'] },
    });
  });
});
