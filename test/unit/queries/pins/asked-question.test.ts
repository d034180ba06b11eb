import { describe, expect, it } from 'vitest';
import { askedQuestion } from '@/lib/queries/pins/asked-question';

const REQUEST = { shape: { themes: null, bucket: null, limit: null } };

describe('askedQuestion', () => {
  it('is the same in whatever order parameters come, without those that are undefined or of the file', () => {
    const one = askedQuestion(REQUEST, [{ bucket: 'year', themes: ['b', 'a'], format: 'csv' }]);
    expect(one).toBe('[{"bucket":"year","themes":["b","a"]}]');
    expect(askedQuestion(REQUEST, [{ themes: ['b', 'a'], limit: undefined, bucket: 'year' }])).toBe(one);
  });

  it('keeps the order of lists, and tells all rows from a number of them', () => {
    expect(askedQuestion(REQUEST, [{ limit: Infinity }])).toBe('[{"limit":"Infinity"}]');
    expect(askedQuestion(null, [{ papers: ['2', '1'] }, 'year'])).toBe('[{"papers":["2","1"]},"year"]');
    expect(askedQuestion(null, [])).toBe('[null]');
  });
});
