import type { ListedPaper } from '@/lib/exports/tables/papers-table';

/** A paper of a test, with everything stated. */
export const A_PAPER: ListedPaper = {
  id: '0a1b2c3d4e5f6071',
  title: 'Attention & <i>all</i>',
  abstract: 'We need it.',
  date: '2017-06-12',
  dateSource: 'stated',
  authors: ['Ashish Vaswani', 'Noam Shazeer'],
  authorCount: 8,
  organisation: 'Google',
  venue: 'NeurIPS',
  url: 'https://example.org/a',
  arxivId: '1706.03762',
  doi: '10.1000/x',
  categories: ['cs.CL', 'cs.LG'],
  keywords: ['attention'],
  themes: [{ id: 'transformers', strength: 'about' }],
};
