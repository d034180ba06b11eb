import { describe, expect, it } from 'vitest';
import { garwood } from '@/lib/analytics/interval/garwood';
import { wilson } from '@/lib/analytics/interval/wilson';
import { measureSeries, type MeasureRequest } from '@/lib/analytics/series/measure-series';

const request: MeasureRequest = {
  measure: 'count',
  counts: [0, 1, 4, 2],
  papers: [0, 10, 80, 5],
  incomplete: [false, false, false, true],
  smooth: 0,
  before: 7,
};

describe('measureSeries', () => {
  it('gives counts with their exact Poisson intervals', () => {
    const { values, low, high } = measureSeries(request);
    expect(values).toEqual([0, 1, 4, 2]);
    expect(low).toEqual([0, garwood(1).low, garwood(4).low, garwood(2).low]);
    expect(high).toEqual([garwood(0).high, garwood(1).high, garwood(4).high, garwood(2).high]);
  });
  it('gives shares with Wilson intervals and no data where there are no papers', () => {
    const { values, low, high } = measureSeries({ ...request, measure: 'share' });
    expect(values).toEqual([null, 0.1, 0.05, 0.4]);
    expect(low).toEqual([null, wilson(1, 10)?.low, wilson(4, 80)?.low, wilson(2, 5)?.low]);
    expect(high[0]).toBeNull();
  });
  it('smooths a share by pooling, the interval with it, the incomplete bucket aside', () => {
    const { values, low } = measureSeries({ ...request, measure: 'share', smooth: 1 });
    expect(values).toEqual([1 / 10, 5 / 90, 5 / 90, 2 / 5]);
    expect(low[1]).toBe(wilson(5, 90)?.low);
  });
  it('smooths a count to papers per bucket of the window', () => {
    const { values, high } = measureSeries({ ...request, smooth: 1 });
    expect(values).toEqual([1 / 2, 5 / 3, 5 / 2, 2]);
    expect(high[1]).toBe(garwood(5).high / 3);
  });
  it('runs a total from the papers before the range, without an interval and never smoothed', () => {
    const total = measureSeries({ ...request, measure: 'cumulative', smooth: 2 });
    expect(total.values).toEqual([7, 8, 12, 14]);
    expect([total.low, total.high]).toEqual([Array(4).fill(null), Array(4).fill(null)]);
  });
  it('indexes the counts, or the smoothed counts, to the first bucket with a paper', () => {
    expect(measureSeries({ ...request, measure: 'index' }).values).toEqual([0, 100, 400, 200]);
    // Smoothed counts are .5, 5/3, 5/2, 2; the base is the second.
    const smoothed = measureSeries({ ...request, measure: 'index', smooth: 1 }).values;
    [30, 100, 150, 120].forEach((value, index) => {
      expect(smoothed[index]).toBeCloseTo(value, 10);
    });
  });
});
