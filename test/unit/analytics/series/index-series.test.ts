import { describe, expect, it } from 'vitest';
import { indexSeries } from '@/lib/analytics/series/index-series';

describe('indexSeries', () => {
  it('is 100 at the first bucket that holds a paper', () => {
    expect(indexSeries([0, 4, 2, 0, 10])).toEqual([0, 100, 50, 0, 250]);
  });
  it('is null throughout where the series holds no paper', () => {
    expect(indexSeries([0, 0])).toEqual([null, null]);
  });
  it('keeps its base where the papers begin, also when smoothed counts reach before it', () => {
    expect(indexSeries([0, 4, 8], [2, 4, 6])).toEqual([50, 100, 150]);
  });
});
