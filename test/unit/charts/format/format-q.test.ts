import { describe, expect, it } from 'vitest';
import { formatQ } from '../../../../lib/charts/format/format-q';

describe('formatQ', () => {
  it('writes as many decimals as matter', () => {
    expect([0.0000004, 0.008, 0.0099, 0.02, 0.949].map(formatQ)).toEqual([
      '< 0.001',
      '0.008',
      '0.01',
      '0.02',
      '0.95',
    ]);
  });

  it('has a dash where no test was made', () => {
    expect(formatQ(null)).toBe('–');
  });
});
