import { describe, expect, it } from 'vitest';
import { precisionFits } from '@/lib/analytics/calendar/precision-fits';
import { BUCKETS } from '@/lib/model/bucket';

describe('precisionFits', () => {
  it('lets a day into every bucket, a month into months and wider, a year into years', () => {
    expect(BUCKETS.filter((bucket) => precisionFits('day', bucket))).toEqual(BUCKETS);
    expect(BUCKETS.filter((bucket) => precisionFits('month', bucket))).toEqual(['month', 'quarter', 'year']);
    expect(BUCKETS.filter((bucket) => precisionFits('year', bucket))).toEqual(['year']);
  });
});
