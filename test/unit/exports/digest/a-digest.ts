import type { Digest } from '@/lib/model/digest';

/** A digest of two themes, small enough to be worked by hand. */
export const A_DIGEST: Digest = {
  question: { themes: ['linear-attention', 'mamba'], q: '"long context"' },
  names: ['Linear attention', 'Mamba'],
  since: '2026-01-05T06:00:00.000Z',
  until: '2026-01-12T06:00:00.000Z',
  came: {
    papers: 3,
    undated: 1,
    dumps: 2,
    themes: [{ id: 'mamba', name: 'Mamba', papers: 3 }],
    listed: [
      {
        id: '0123456789abcdef',
        title: 'States <script>alert(1)</script> & more',
        date: '2025-12',
        inferred: true,
        authors: ['A', 'B', 'C', 'D'],
        themes: [{ id: 'mamba', name: 'Mamba', strength: 'about', words: ['Mamba'] }],
      },
      { id: 'fedcba9876543210', title: 'Undated', date: null, inferred: false, authors: [], themes: [] },
    ],
  },
  moved: {
    before: { from: '2024-01-01', to: '2024-12-31', papers: 1000 },
    after: { from: '2025-01-01', to: '2025-12-31', papers: 2000 },
    mix: null,
    movers: [
      {
        ...{
          theme: 'mamba',
          name: 'Mamba',
          before: 10,
          after: 60,
          ratio: 3,
          low: 1.5,
          high: 5.9,
          shrunk: 2.5,
        },
        ...{ p: 0.0001, q: 0.0004, sameSources: { ratio: 2.9, low: 1.4, high: 5.8 }, sameVenues: null },
      },
      {
        ...{ theme: 'linear-attention', name: 'Linear attention', before: 10, after: 22, ratio: 1.1 },
        ...{ low: 0.5, high: 2.3, shrunk: 1.05, p: 0.8, q: 0.9, sameSources: null, sameVenues: null },
      },
    ],
    unheld: 4,
    quiet: 7,
  },
  corpus: { papers: 4000, undated: 12, horizon: '2026-01-10', version: 'abc' },
};

export const FOOT = {
  sentences: ['Why it came.'],
  links: [{ label: 'Unsubscribe', href: 'https://x.org/l?a=1&b=2' }],
};
