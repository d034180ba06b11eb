import { describe, expect, it } from 'vitest';
import { formatPoints } from '../../../../lib/charts/format/format-points';

describe('formatPoints', () => {
  it('turns a difference of shares into percentage points', () => {
    expect([0.2351, -0.055, 0].map(formatPoints)).toEqual(['+23.5', '−5.5', '0.0']);
  });

  it('says that there are no data', () => {
    expect(formatPoints(null)).toBe('no data');
  });
});
