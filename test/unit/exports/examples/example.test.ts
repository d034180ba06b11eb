import { describe, expect, it } from 'vitest';
import { exampleAnswer, exampleName, exampleUrl } from '@/lib/exports/examples/example';

const QUESTION = {
  home: 'http://localhost:3000',
  path: '/api/phrases',
  query: [
    ['q', '"state space"'],
    ['q', "o'clock"],
    ['format', 'xlsx'],
  ],
  answer: { table: true, json: true },
} as const;

describe('an example', () => {
  it('is at an address that ends no string, in the format of the language, whatever was chosen', () => {
    expect(exampleUrl(QUESTION, 'csv')).toBe(
      'http://localhost:3000/api/phrases?q=%22state+space%22&q=o%27clock&format=csv',
    );
    expect(exampleUrl(QUESTION)).toBe('http://localhost:3000/api/phrases?q=%22state+space%22&q=o%27clock');
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

  it('reads a table where there is one, JSON where it comes unasked, else text', () => {
    expect(exampleAnswer(['application/json', 'text/csv'])).toEqual({ table: true, json: true });
    expect(exampleAnswer(['application/feed+json'])).toEqual({ table: false, json: true });
    expect(exampleAnswer(['application/atom+xml'])).toEqual({ table: false, json: false });
    expect(exampleAnswer(['application/jsonl', 'text/csv'])).toEqual({ table: true, json: false });
  });
});
