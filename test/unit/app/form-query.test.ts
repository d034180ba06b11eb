import { expect, it } from 'vitest';
import { formQuery } from '../../../app/_components/form-query';

function form(entries: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

it('leaves out what is empty and what is at its default', () => {
  const query = formQuery(
    form([
      ['q', '  '],
      ['sort', 'newest'],
      ['dated', 'no'],
    ]),
    { sort: 'newest' },
    [],
  );
  expect(query).toEqual({ dated: 'no' });
});

it('joins the chosen of one name by commas', () => {
  const query = formQuery(
    form([
      ['themes', 'mamba'],
      ['themes', 'agents'],
    ]),
    {},
    ['themes'],
  );
  expect(query).toEqual({ themes: 'mamba,agents' });
});
