import { expect, it } from 'vitest';
import { pageParameters } from '../../../app/_components/page-parameters';

it('joins the checkboxes of a form and drops what is empty', async () => {
  const given = Promise.resolve({ themes: ['mamba', '', 'agents', 'mamba'], q: ' ', sort: 'oldest' });
  expect(await pageParameters(given)).toEqual({ themes: 'mamba,agents', sort: 'oldest' });
});

it('takes the last of a repeated parameter that is no list', async () => {
  expect(await pageParameters(Promise.resolve({ sort: ['oldest', 'newest'] }))).toEqual({ sort: 'newest' });
});
