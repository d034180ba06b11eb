import { expect, it } from 'vitest';
import { plural } from '@/lib/words/plural';

it('joins a count with its noun', () => {
  expect(plural(1, 'paper')).toBe('1 paper');
  expect(plural(1200, 'paper')).toBe('1,200 papers');
  expect(plural(0, 'paper')).toBe('no papers');
  expect(plural(2, 'entry', 'entries')).toBe('2 entries');
});
