import { expect, it } from 'vitest';
import { viewAddress } from '@/lib/pins/view-address';

it.each([
  [
    '/trends',
    'themes=a&themes=b&phrases=x&phrases=y&bucket=year&q=+',
    '/trends?bucket=year&phrases=x%2Cy&themes=a%2Cb',
  ],
  ['/papers', 'themes=b&themes=a&sort=oldest&sort=newest', '/papers?sort=newest&themes=b%2Ca'],
  ['/themes/a', 'strength=about&unpinned=unauthorised', '/themes/a?strength=about'],
  ['/', 'from=a-mail&unpinned=forbidden', '/'],
])('%s is pinned as the page reads %s', (path, query, address) => {
  expect(viewAddress(path, new URLSearchParams(query))).toBe(address);
});
