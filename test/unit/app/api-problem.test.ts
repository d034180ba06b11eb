import { expect, it } from 'vitest';
import { readProblem } from '../../../app/ingest/_components/api-problem';

it('reads title and detail of a problem document', () => {
  const problem = readProblem(500, '{"title":"Token needed","detail":"Send it.","status":401}');
  expect([problem.status, problem.title, problem.detail]).toEqual([401, 'Token needed', 'Send it.']);
});

it('says what it can of an answer that is none', () => {
  expect(readProblem(502, '<html>').detail).toBe('It answered 502 without saying why.');
  expect(readProblem(0, '').title).toBe('The connection was lost');
});
