import { describe, expect, it } from 'vitest';
import { bothQueries } from '@/lib/search/both-queries';
import { parseQuery } from '@/lib/search/parse-query';

describe('bothQueries', () => {
  it('groups both, so that an OR in one does not take in the other', () => {
    expect(bothQueries('a OR b', 'c OR d')).toBe('(a OR b) (c OR d)');
    expect(parseQuery(bothQueries('a OR b', 'c')).kind).toBe('all');
  });

  it('is the second alone where there is no first', () => {
    expect(bothQueries(undefined, '"a b"')).toBe('"a b"');
  });
});
