import { describe, expect, it } from 'vitest';
import { positioned } from '@/lib/analytics/trend/positioned';

describe('positioned', () => {
  it('keeps places and leaves gaps where there is no data', () => {
    expect(positioned([0.5, null, 0])).toEqual([
      { at: 0, value: 0.5 },
      { at: 2, value: 0 },
    ]);
  });
});
