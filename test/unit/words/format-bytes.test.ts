import { expect, it } from 'vitest';
import { formatBytes } from '@/lib/words/format-bytes';

it('counts in thousands and says the unit', () => {
  expect(formatBytes(812)).toBe('812 bytes');
  expect(formatBytes(116_400)).toBe('116 kB');
  expect(formatBytes(13_100_000)).toBe('13.1 MB');
  expect(formatBytes(2_000_000_000)).toBe('2.0 GB');
});
