import { expect, it } from 'vitest';
import { queryHref } from '../../../app/_components/query-href';

it('changes, adds and takes out parameters', () => {
  const current = { themes: 'mamba,agents', sort: 'oldest' };
  expect(queryHref('/papers', current, { sort: null, q: '"a b"' })).toBe(
    '/papers?themes=mamba,agents&q=%22a+b%22',
  );
});

it('is the bare page without parameters', () => {
  expect(queryHref('/papers', {})).toBe('/papers');
  expect(queryHref('/papers', { q: 'x' }, { q: null })).toBe('/papers');
});
