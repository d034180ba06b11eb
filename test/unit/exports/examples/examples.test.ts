import { describe, expect, it } from 'vitest';
import { exampleName, exampleUrl } from '@/lib/exports/examples/example';
import { EXAMPLES } from '@/lib/exports/examples/registry';

const QUESTION = {
  home: 'http://localhost:3000',
  path: '/api/phrases',
  query: [
    ['q', '"state space"'],
    ['q', "o'clock"],
    ['format', 'xlsx'],
  ],
  table: true,
} as const;

describe('an example', () => {
  it('asks for CSV, whatever format was chosen, at an address that ends no string', () => {
    expect(exampleUrl(QUESTION, 'csv')).toBe(
      'http://localhost:3000/api/phrases?q=%22state+space%22&q=o%27clock&format=csv',
    );
    for (const { write } of EXAMPLES) expect(write(QUESTION).match(/'[^']*'/g)?.length).toBeGreaterThan(0);
  });
  it('is named after what it reads', () => {
    const paths = [
      '/api/trends',
      '/api/cooccurrence/trend',
      '/api/papers/0123456789abcdef',
      '/api/dumps/0ab/rejections',
    ];
    expect(paths.map((path) => exampleName({ path }))).toEqual(['trends', 'trend', 'papers', 'rejections']);
  });
});
