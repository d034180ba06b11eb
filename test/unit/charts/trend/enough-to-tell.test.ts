import { expect, it } from 'vitest';
import { enoughToTell } from '../../../../lib/charts/trend/enough-to-tell';

it('asks the middle month for ten papers', () => {
  expect(enoughToTell([3, 10, 400])).toBe(true);
  expect(enoughToTell([3, 9, 400])).toBe(false);
});

it('takes the lower of two middle months', () => {
  expect(enoughToTell([1, 9, 30, 40])).toBe(false);
  expect(enoughToTell([1, 10, 30, 40])).toBe(true);
});

it('cannot tell from nothing', () => {
  expect(enoughToTell([])).toBe(false);
});
