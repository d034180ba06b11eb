import { describe, expect, it } from 'vitest';
import { pinnedAddress } from '@/lib/queries/pins/pinned-address';
import { pinnedLink } from '@/lib/queries/pins/pinned-link';

describe('pinnedAddress', () => {
  it('sorts parameters, repeated ones in their order, and leaves out version and empty values', () => {
    const given = new URLSearchParams('to=&q=b&from=2024-01-01&asof=0123456789abcdef&q=a');
    expect(pinnedAddress('/phrases', given)).toBe('/phrases?from=2024-01-01&q=b&q=a');
    expect(pinnedAddress('/', [])).toBe('/');
  });
});

describe('pinnedLink', () => {
  it('adds the version and can be read', () => {
    const address = pinnedAddress('/trends', new URLSearchParams('themes=a,b'));
    expect(pinnedLink(address, '0123456789abcdef')).toBe('/trends?themes=a,b&asof=0123456789abcdef');
    expect(pinnedLink('/', '0123456789abcdef')).toBe('/?asof=0123456789abcdef');
  });
});
