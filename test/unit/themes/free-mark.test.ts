import { expect, it } from 'vitest';
import { freeMark } from '@/lib/themes/free-mark';

it('freeMark takes the first colour that is free, then the next marker', () => {
  expect(freeMark([])).toBe('1.1.a');
  expect(freeMark(['1.1.a', '2.1.a'])).toBe('3.1.a');
  const first = Array.from({ length: 12 }, (_, slot) => `${slot + 1}.1.a`);
  expect(freeMark(first)).toBe('1.2.a');
});
