import { expect, it } from 'vitest';
import { papersRequest } from '@/lib/model/request/papers-request';
import { csvHref } from '../../../app/_components/csv-href';

it('takes along what the API knows and leaves the page its own', () => {
  const parameters = { q: 'x', seen: '50', utm_source: 'mail', from: '2024-01-01' };
  expect(csvHref('/api/papers', papersRequest, parameters)).toBe(
    '/api/papers?q=x&from=2024-01-01&format=csv',
  );
});

it('changes parameters as an address does', () => {
  expect(
    csvHref('/api/papers', papersRequest, { cursor: 'abc', q: 'x' }, { cursor: null, dated: 'no' }),
  ).toBe('/api/papers?q=x&dated=no&format=csv');
});
