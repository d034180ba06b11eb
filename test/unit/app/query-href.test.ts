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

it('gives one view one address, whatever the order of its parts', () => {
  expect(queryHref('/papers', { dated: 'no', dump: 'ab', q: 'x' })).toBe('/papers?q=x&dated=no&dump=ab');
  expect(queryHref('/papers', { dump: 'ab', q: 'x', dated: 'no' })).toBe('/papers?q=x&dated=no&dump=ab');
});

it('encodes what a query cannot hold', () => {
  expect(queryHref('/papers', { q: '"linear attention" & more' })).toBe(
    '/papers?q=%22linear+attention%22+%26+more',
  );
});
