import { describe, expect, it } from 'vitest';
import { protectMarkup } from '@/lib/exports/papers/protect-markup';

describe('markup in a title', () => {
  it.each([
    ['A &amp; B', 'A &amp;amp; B'],
    ['x &#60; y', 'x &amp;#60; y'],
    ['<i>E. coli</i>', '&lt;i>E. coli&lt;/i>'],
    ['R&D, a < b, 3 <4', 'R&D, a < b, 3 <4'],
  ])('%s is written %s, so that a reader takes none off', (text, written) => {
    expect(protectMarkup(text)).toBe(written);
  });
});
