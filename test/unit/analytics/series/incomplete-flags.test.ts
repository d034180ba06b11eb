import { describe, expect, it } from 'vitest';
import { incompleteFlags } from '@/lib/analytics/series/incomplete-flags';

describe('incompleteFlags', () => {
  it('answers for each bucket', () => {
    expect(incompleteFlags({ buckets: ['2024-01-01', '2025-01-01'], incomplete: ['2025-01-01'] })).toEqual([
      false,
      true,
    ]);
  });
});
