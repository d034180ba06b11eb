import { describe, expect, it } from 'vitest';
import { formatCount } from '../../../../lib/charts/format/format-count';

describe('formatCount', () => {
  it('groups by thousands', () => {
    expect([0, 71, 5282, 30319, 1234567].map(formatCount)).toEqual([
      '0',
      '71',
      '5,282',
      '30,319',
      '1,234,567',
    ]);
  });

  it('refuses what is no count', () => {
    expect(() => formatCount(-1)).toThrow('not -1');
    expect(() => formatCount(1.5)).toThrow(RangeError);
  });
});
