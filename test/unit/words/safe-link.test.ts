import { expect, it } from 'vitest';
import { safeLink } from '../../../lib/words/safe-link';

it('keeps addresses of the web', () => {
  expect(safeLink('https://arxiv.org/abs/2505.23735')).toBe('https://arxiv.org/abs/2505.23735');
  expect(safeLink('http://example.org/a b')).toBe('http://example.org/a%20b');
});

it('refuses what could run or read something here', () => {
  expect(safeLink('javascript:alert(1)')).toBeNull();
  expect(safeLink(' java\nscript:alert(1)')).toBeNull();
  expect(safeLink('data:text/html,x')).toBeNull();
  expect(safeLink('file:///etc/passwd')).toBeNull();
  expect(safeLink('/papers')).toBeNull();
  expect(safeLink(null)).toBeNull();
});
