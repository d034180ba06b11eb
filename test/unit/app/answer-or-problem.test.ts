import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { TidelineError } from '@/lib/errors';
import { answerOrProblem } from '../../../app/_components/answer-or-problem';

const shown = async (error: Error) =>
  ((await answerOrProblem('/papers', () => Promise.reject(error))) as ReactElement<{ title: string }>).props;

it('says what the reader asked wrongly', async () => {
  const error = new TidelineError('bad-parameter', '"q" holds a zero byte.', { parameter: 'q' });
  expect(await shown(error)).toMatchObject({ title: 'Parameter not accepted', children: error.message });
});

it('says that the database is away', async () => {
  const error = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  expect(await shown(error)).toMatchObject({ title: 'The database does not answer' });
});

it('leaves what nobody foresaw to the error page', async () => {
  await expect(shown(new RangeError('x'))).rejects.toThrow(RangeError);
});
