import { expect, it } from 'vitest';
import { readProblem, toProblem } from '../../../app/_components/writing/api-problem';

it('reads title and detail of a problem document', () => {
  const problem = readProblem(500, '{"title":"Token needed","detail":"Send it.","status":401}');
  expect([problem.status, problem.title, problem.detail]).toEqual([401, 'Token needed', 'Send it.']);
});

it('keeps the report of a dump of which every record was rejected', () => {
  const text =
    '{"title":"Every record was rejected","detail":"3 of 3.","status":422,"report":{"rejected":3}}';
  expect(readProblem(200, text).report?.rejected).toBe(3);
});

it('says what it can of an answer that is none', () => {
  expect(readProblem(502, '<html>').detail).toBe('It answered 502 without saying why.');
  expect(readProblem(0, '').title).toBe('The connection was lost');
  expect(toProblem({ title: 'Half' }, 500)).toBeNull();
});
