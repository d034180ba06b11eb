import { expect, it } from 'vitest';
import { nextUnjudged } from '@/app/quality/_components/next-unjudged';

it('goes on behind, then from the start, and stays where all is judged', () => {
  expect(nextUnjudged(['yes', null, 'no', null], 1)).toBe(3);
  expect(nextUnjudged([null, 'no', 'yes'], 1)).toBe(0);
  expect(nextUnjudged(['no', 'yes'], 1)).toBe(1);
  expect(nextUnjudged([], -1)).toBe(0);
});
