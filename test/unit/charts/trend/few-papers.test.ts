import { describe, expect, it } from 'vitest';
import { fewPapers } from '../../../../lib/charts/trend/few-papers';

describe('fewPapers', () => {
  it('asks for 20 papers a year and for 100 in anything narrower', () => {
    expect((['year', 'quarter', 'month', 'week', 'day'] as const).map(fewPapers)).toEqual([
      20, 100, 100, 100, 100,
    ]);
  });
});
