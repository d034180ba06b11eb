import { describe, expect, it } from 'vitest';
import { normalQuantile } from '@/lib/analytics/distribution/normal-quantile';
import { Z95 } from '@/lib/analytics/interval/z95';

describe('Z95', () => {
  it('is the normal quantile of 0.975', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(Z95, 12);
  });
});
