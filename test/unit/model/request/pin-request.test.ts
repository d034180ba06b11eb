import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryHref } from '@/app/_components/query-href';
import { pinRequest } from '@/lib/model/request/pin-request';

const taken = (view: string): boolean => pinRequest.safeParse({ view }).success;

describe('the view that is to be pinned', () => {
  it.each([
    ...['//evil.example', '/\\evil.example', '/trends\\x', 'https://evil.example', 'trends', ''],
    ...['/trends?q=a\r\nset-cookie: a=b', '/trends?q=a b', '/trends?q=\u65e5', '/\t/evil.example'],
  ])('is none at %j', (view) => {
    expect(taken(view)).toBe(false);
  });

  it('is one at every address that pages write', () => {
    const values = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('q', 'themes', 'phrases', 'from'), values), (parameters) => {
        expect(taken(queryHref('/trends', parameters))).toBe(true);
      }),
    );
    for (const view of [
      '/',
      '/themes/state-space-models',
      '/embed/trends?themes=a,b&before=2024..2025&x=(a|b)*',
    ])
      expect(taken(view)).toBe(true);
  });
});
